import { dayOf, plus } from '#domain/time/day';
import { dateOf, startOf } from '#domain/time/zone';
import type { Instant, LocalDate } from '#schemas/time';

/** 0:00 in Asia/Shanghai of the 18th birthday. */
export const ofAgeAt = (birth: LocalDate): Instant => startOf(plus.year(dayOf(birth), 18));

export const isAhead = (birth: LocalDate, at: Instant): boolean => birth > dateOf(at);

/** Whether a person born on this day is already born and under 18. */
export const isChildAt = (birth: LocalDate, at: Instant): boolean =>
  !isAhead(birth, at) && at < ofAgeAt(birth);
