import type { Case } from './case.ts';

/** The care that the case knows is by a parent who is accused of having harmed the child: that is none. */
export const isOfAccused = ({ care, accused }: Pick<Case, 'care' | 'accused'>): boolean =>
  accused?.parents.some((parent) => parent === care?.parent) ?? false;

/** A parent, a trustee or another guardian has the child. */
export const isSafe = (state: Pick<Case, 'care' | 'accused'>): boolean =>
  state.care !== undefined && state.care.kind !== 'placed' && !isOfAccused(state);
