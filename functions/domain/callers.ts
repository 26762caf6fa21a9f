import type { Instant } from '#schemas/time';

/** Counts the calls of each caller of the hotline. */
export interface Callers {
  /** @returns the number of this caller's calls in the window, this one included. */
  readonly count: (caller: string, window: Instant) => Promise<number>;
}
