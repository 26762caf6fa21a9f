import { plus } from '#domain/time/day';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dayAt, startOf } from '#domain/time/zone';
import type { Instant } from '#schemas/time';

/** People’s clocks are ahead of ours, or behind, by so much. */
const AHEAD_AT_MOST_MS = 5 * 60_000;

/** Nobody is a child for longer. */
const CHILDHOOD_YEARS = 18;

/** The latest moment that is taken as now. */
const latestNow = (at: Instant): Instant => instantAt(millisecondsOf(at) + AHEAD_AT_MOST_MS);

/** The beginning of the day before which nobody was born who is a child now. */
export const earliestBirth = (at: Instant): Instant =>
  startOf(plus.year(dayAt(at), -CHILDHOOD_YEARS));

/** The end of the day after which nobody is a child any more who is one now, or is born today. */
export const latestPromise = (at: Instant): Instant =>
  startOf(plus.year(dayAt(at), CHILDHOOD_YEARS));

/** A moment that a clock which is a little ahead has given is now. */
export const asOfNow = (moment: Instant, at: Instant): Instant =>
  moment > at && moment <= latestNow(at) ? at : moment;
