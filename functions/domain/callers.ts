import type { Instant } from '#schemas/time';

/** Counts what one caller of the hotline sends. */
export interface Callers {
  /** @returns how many calls of this caller there are in the window, this one included. */
  readonly count: (caller: string, window: Instant) => Promise<number>;
}
