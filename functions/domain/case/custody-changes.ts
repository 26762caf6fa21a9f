import type { CustodyEnd } from '#schemas/codes/custody-end';
import type { Instant } from '#schemas/time';
import type { Case, Custody } from './case.ts';
import { type DataOf, union, withOffices } from './change.ts';

/** Whom the child is with, once the custody has ended so. */
const careAfter = {
  parent_returned: 'parent_returned',
  trustee_named: 'trustee',
  guardian_appointed: 'guardian_appointed',
  came_of_age: 'of_age',
} as const satisfies Partial<Record<CustodyEnd, NonNullable<Case['care']>['kind']>>;

const later = (one: Instant, other: Instant | undefined): Instant =>
  other !== undefined && other > one ? other : one;

/** A fact of a time before what is known of the custody already: entered late, and marked so. */
export const outOfOrder = (
  at: Instant,
  { custody, care }: Pick<Case, 'custody' | 'care'>,
): { readonly outOfOrder?: true } => {
  const known = custody ? (custody.latest ?? custody.since) : care?.since;
  return known !== undefined && at < known ? { outOfOrder: true } : {};
};

/** Something more is known of the custody, as of this moment. */
export const inCustody = (state: Case, at: Instant, change: Partial<Custody> = {}): Case => {
  const { custody } = state;
  if (!custody) return state;
  return { ...state, custody: { ...custody, ...change, latest: later(at, custody.latest) } };
};

export const childPlaced = (state: Case, { since, custody }: DataOf<'ChildPlaced'>): Case => {
  // A placement before the one that there is, told late: the child is where it is.
  if (!custody && state.custody) return state;
  const latest = later(since, state.custody?.latest);
  return {
    ...state,
    care: { kind: 'placed', since },
    ...(custody && { custody: { ...custody, latest } }),
  };
};

export const custodyEnded = (
  { custody: _over, ...state }: Case,
  { how, to, since }: DataOf<'CustodyEnded'>,
): Case =>
  how === 'died'
    ? state
    : { ...state, care: { kind: careAfter[how], since, ...(to && { parent: to }) } };

/** The child is with another institution: no longer where it was, even where that one is in no directory. */
export const careDelegated = (
  state: Case,
  { place, office, since }: DataOf<'CareDelegated'>,
): Case => {
  if (!state.custody) return state;
  const { place: _left, ...custody } = state.custody;
  const delegated = { since, ...(office && { office }) };
  const moved = { ...state, custody: { ...custody, ...(place && { place }), delegated } };
  return withOffices(inCustody(moved, since), office);
};

export const accusedNamed = (state: Case, { parents, persons }: DataOf<'AccusedNamed'>): Case => ({
  ...state,
  accused: {
    parents: union(state.accused?.parents ?? [], parents),
    persons: union(state.accused?.persons ?? [], persons),
  },
});

/** A parent is there. That one who is accused has come takes no child out of its custody: it is where it was. */
export const parentReturned = (state: Case, { parent, since }: DataOf<'ParentReturned'>): Case => {
  const isAccused = state.accused?.parents.some((each) => each === parent) ?? false;
  if (state.custody && isAccused) return state;
  return { ...state, care: { kind: 'parent_returned', parent, since } };
};

/** A trustee who cannot care is as good as none: the child is without one again. */
export const trusteeFoundIncapable = ({ care, ...state }: Case): Case =>
  care?.kind === 'trustee' ? state : { ...state, ...(care && { care }) };
