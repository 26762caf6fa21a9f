import type { Case } from './case.ts';

/**
 * Whether the child is, as far as the case knows, with a parent accused of having harmed it: that does not count as
 * care.
 */
export const isOfAccused = ({ care, accused }: Pick<Case, 'care' | 'accused'>): boolean =>
  accused?.parents.some((parent) => parent === care?.parent) ?? false;

/** Whether a parent, a trustee or another guardian has the child, and is not accused. */
export const isSafe = (state: Pick<Case, 'care' | 'accused'>): boolean =>
  state.care !== undefined && state.care.kind !== 'placed' && !isOfAccused(state);
