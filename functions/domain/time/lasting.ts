import type { LocalDate } from '#schemas/time';
import { dayOf, nextDay, plus, written } from './day.ts';

/** Whole months, and the days after them. */
export interface Lasting {
  readonly months: number;
  readonly days: number;
}

/**
 * How long something has lasted: a count, and never a finding.
 *
 * @example
 * lastingSince('2026-01-10', '2026-07-12'); // { months: 6, days: 2 }
 */
export const lastingSince = (since: LocalDate, today: LocalDate): Lasting => {
  const first = dayOf(since);
  let months = 0;
  while (written(plus.month(first, months + 1)) <= today) months += 1;
  let days = 0;
  for (let day = plus.month(first, months); written(day) < today; day = nextDay(day)) days += 1;
  return { months, days };
};
