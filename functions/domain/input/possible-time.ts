import { plus } from '#domain/time/day';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dayAt, startOf } from '#domain/time/zone';
import type { Instant } from '#schemas/time';

/** The largest difference between a person's clock and ours. */
const AHEAD_AT_MOST_MS = 5 * 60_000;

/** The number of years after which nobody is a child any longer. */
const CHILDHOOD_YEARS = 18;

/** The latest moment that is treated as now. */
const latestNow = (at: Instant): Instant => instantAt(millisecondsOf(at) + AHEAD_AT_MOST_MS);

/** The beginning of the day before which no present child was born. */
export const earliestBirth = (at: Instant): Instant =>
  startOf(plus.year(dayAt(at), -CHILDHOOD_YEARS));

/** The latest day for a promise: by its end, everybody who is a child now or is born today is grown up. */
export const latestPromise = (at: Instant): Instant =>
  startOf(plus.year(dayAt(at), CHILDHOOD_YEARS));

/** Treats a moment slightly ahead, from a clock that is fast, as now. */
export const asOfNow = (moment: Instant, at: Instant): Instant =>
  moment > at && moment <= latestNow(at) ? at : moment;
