import type { Put } from '#domain/record';

/** A state that one ended thing has left, and the write that keeps this thing in a record of its own. */
export interface Retired<S> {
  readonly state: S;
  readonly write: Put;
}

/** Takes the next ended thing out of a state. @returns nothing where none is left */
export type Retire<S> = (state: S) => Retired<S> | undefined;

/** Takes ended things out of a state. @param most - so many at most */
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
