import { Unavailable } from '#domain/errors';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { Instant } from '#schemas/time';

/** How often a provider that does not answer is tried, with pauses that double each time. */
const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 30_000;

/**
 * The moment of the next try after a failed one; nothing if the provider refused the message, or after the last try.
 */
export const nextTry = (error: unknown, attempts: number, at: Instant): Instant | undefined =>
  error instanceof Unavailable && attempts < MOST_TRIES
    ? instantAt(millisecondsOf(at) + FIRST_PAUSE_MS * 2 ** (attempts - 1))
    : undefined;
