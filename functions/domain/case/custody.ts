import { seenBy } from '#domain/duty/carrier';
import type { DataOf, Patch } from '#domain/history/fact';
import type { CustodyEnd as CustodyEndCode } from '#schemas/codes/custody-end';
import { Parent } from '#schemas/codes/parent';
import type { OfficeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Case, Custody } from './case.ts';
import type { ChildPlaced, CustodyEnded, ParentReturned } from './facts.ts';
import { isWithout } from './guardianship-changes.ts';

interface CaseChange {
  readonly set: Patch<Case>;
}

/** The care of the child after each way in which a custody ends. */
const careAfter = {
  parent_returned: 'parent_returned',
  trustee_named: 'trustee',
  guardian_appointed: 'guardian_appointed',
  came_of_age: 'of_age',
} as const satisfies Partial<Record<CustodyEndCode, NonNullable<Case['care']>['kind']>>;

const later = (one: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > one ? other : one;

/** Marks a fact that was entered late: it is of an earlier moment than the latest known one of the custody. */
export const outOfOrder = (
  at: Instant,
  { custody, care }: Pick<Case, 'custody' | 'care'>,
): { readonly outOfOrder?: true } => {
  const known = custody ? (custody.latest ?? custody.since) : care?.since;
  return known !== undefined && at < known ? { outOfOrder: true } : {};
};

/** Adds what a fact tells of the custody, as of this moment. */
export const inCustody = (
  { custody }: Case,
  at: Instant,
  change: Partial<Custody> = {},
): CaseChange =>
  custody
    ? { set: { custody: { ...custody, ...change, latest: later(at, custody.latest) } } }
    : { set: {} };

export const childPlaced = (
  state: Case,
  { since, custody }: DataOf<typeof ChildPlaced>,
): CaseChange => {
  // A later placement is already recorded; a placement entered late must not change where the child is.
  if (!custody && state.custody) return { set: {} };
  const latest = later(since, state.custody?.latest);
  return {
    set: {
      care: { kind: 'placed', since },
      ...(custody && { custody: { ...custody, latest } }),
    },
  };
};

export const custodyEnded = (
  _state: Case,
  { how, to, since }: DataOf<typeof CustodyEnded>,
): CaseChange =>
  how === 'died'
    ? { set: { custody: undefined } }
    : {
        set: {
          custody: undefined,
          care: { kind: careAfter[how], since, ...(to && { parent: to }) },
        },
      };

/** The fields of an agreement by which another institution raises the child. */
export interface Delegation {
  readonly place?: Custody['place'];
  readonly office?: OfficeId | undefined;
  readonly since: Instant;
}

/** The child moves to another institution under an agreement, even if the directory does not have that institution. */
export const careDelegated = (state: Case, { place, office, since }: Delegation): CaseChange => {
  if (!state.custody) return { set: {} };
  const { place: _left, ...custody } = state.custody;
  const delegated = { since, ...(office && { office }) };
  const latest = later(since, custody.latest);
  return {
    set: {
      custody: { ...custody, ...(place && { place }), delegated, latest },
      offices: seenBy(state, office),
    },
  };
};

/**
 * The return of a parent who is accused, or is no longer a guardian, does not end a custody: the child stays where it
 * is.
 */
export const parentReturned = (
  state: Case,
  { parent, since }: DataOf<typeof ParentReturned>,
): CaseChange => {
  const isAccused = state.accused?.parents.some((each) => each === parent) ?? false;
  const isRevoked = Parent.options.some((each) => each === parent && isWithout(state, each));
  if (state.custody && (isAccused || isRevoked)) return { set: {} };
  return { set: { care: { kind: 'parent_returned', parent, since } } };
};
