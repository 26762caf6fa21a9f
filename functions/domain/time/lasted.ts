import type { Term } from '#schemas/term';
import type { LocalDate } from '#schemas/time';
import { dayOf, plus, written } from './day.ts';

/** `at_least` is 以上, which includes the number; `more_than` is 超过, which does not. */
export type Threshold = 'at_least' | 'more_than';

/**
 * Whether something has lasted 六个月以上 (six months or more) or 超过六个月 (more than six).
 *
 * `since` is the day before the first that counts. A time that has passed is no time limit:
 * it does not move for rest days.
 *
 * @example
 * lasted('2026-01-10', { amount: 6, unit: 'month' }, 'at_least', '2026-07-10'); // true
 * lasted('2026-01-10', { amount: 6, unit: 'month' }, 'more_than', '2026-07-10'); // false
 */
export const lasted = (
  since: LocalDate,
  term: Term & { readonly unit: keyof typeof plus },
  threshold: Threshold,
  today: LocalDate,
): boolean => {
  const reached = written(plus[term.unit](dayOf(since), term.amount));
  return threshold === 'at_least' ? today >= reached : today > reached;
};
