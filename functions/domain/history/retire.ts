import type { Put } from '#domain/record';

/** A state without one ended thing, and the write that stores this thing in a record of its own. */
export interface Retired<S> {
  readonly state: S;
  readonly write: Put;
}

/** Moves the next ended thing out of a state. @returns nothing where none is left */
export type Retire<S> = (state: S) => Retired<S> | undefined;

/** Moves ended things out of a state. @param most - the largest number of things */
export const retireFrom = <S>(
  retire: Retire<S>,
  state: S,
  most = Number.POSITIVE_INFINITY,
): { readonly state: S; readonly writes: readonly Put[] } => {
  const writes: Put[] = [];
  let left = state;
  while (writes.length < most) {
    const next = retire(left);
    if (!next) break;
    left = next.state;
    writes.push(next.write);
  }
  return { state: left, writes };
};
