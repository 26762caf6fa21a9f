import type { CustodyEnd } from '#schemas/codes/custody-end';
import type { Case } from './case.ts';
import { type DataOf, union } from './change.ts';

/** Whom the child is with, once the custody has ended so. */
const careAfter = {
  parent_returned: 'parent_returned',
  trustee_named: 'trustee',
  guardian_appointed: 'guardian_appointed',
  came_of_age: 'of_age',
} as const satisfies Partial<Record<CustodyEnd, NonNullable<Case['care']>['kind']>>;

export const childPlaced = (state: Case, { since, custody }: DataOf<'ChildPlaced'>): Case => ({
  ...state,
  care: { kind: 'placed', since },
  ...(custody && { custody }),
});

export const custodyEnded = (
  { custody: _over, ...state }: Case,
  { how, to, since }: DataOf<'CustodyEnded'>,
): Case =>
  how === 'died'
    ? state
    : { ...state, care: { kind: careAfter[how], since, ...(to && { parent: to }) } };

/** Whoever has the child has named a person; or its guardian was found fit again. */
export const inCustody = (state: Case, change: Partial<NonNullable<Case['custody']>>): Case =>
  state.custody ? { ...state, custody: { ...state.custody, ...change } } : state;

export const accusedNamed = (state: Case, { parents, persons }: DataOf<'AccusedNamed'>): Case => ({
  ...state,
  accused: {
    parents: union(state.accused?.parents ?? [], parents),
    persons: union(state.accused?.persons ?? [], persons),
  },
});

/** A trustee who cannot care is as good as none: the child is without one again. */
export const trusteeFoundIncapable = ({ care, ...state }: Case): Case =>
  care?.kind === 'trustee' ? state : { ...state, ...(care && { care }) };
