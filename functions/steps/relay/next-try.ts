import { Unavailable } from '#domain/errors';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { Instant } from '#schemas/time';

/** A provider that does not answer is tried so often, twice as long apart each time. */
const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 30_000;

/** When a failed sending is tried again; never, where the provider refused it, or often enough. */
export const nextTry = (error: unknown, attempts: number, at: Instant): Instant | undefined =>
  error instanceof Unavailable && attempts < MOST_TRIES
    ? instantAt(millisecondsOf(at) + FIRST_PAUSE_MS * 2 ** (attempts - 1))
    : undefined;
