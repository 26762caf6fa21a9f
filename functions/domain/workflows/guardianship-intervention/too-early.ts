import type { Complaint } from '#domain/errors';
import { complaint } from '#domain/input/complaint';
import type { Instant } from '#schemas/time';

/** A moment that lies before the act that it must follow. */
export const tooEarly = (
  field: string,
  at: Instant | undefined,
  first: Instant | undefined,
  words: readonly [zh: string, en: string],
): readonly Complaint[] =>
  at !== undefined && first !== undefined && at < first
    ? [complaint(field, at, words, `≥ ${first}`)]
    : [];
