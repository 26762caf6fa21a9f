import type { Term, TermUnit } from '#schemas/term';
import type { Instant, LocalDate } from '#schemas/time';
import type { Calendar } from './calendar.ts';
import { type Day, dayOf, isWeekday, nextDay, plus, written } from './day.ts';
import { instantAt, millisecondsOf } from './instant.ts';
import { dayAt, endOf } from './zone.ts';

export interface TermEnd {
  readonly at: Instant;
  /** No published holiday calendar reaches this end: it may move when one is published. */
  readonly calendarUncertain?: true;
}

/** A term that is counted in days of the calendar. */
interface LongTerm extends Term {
  readonly unit: Exclude<TermUnit, 'minute' | 'hour'>;
}

const MILLISECONDS = { minute: 60_000, hour: 3_600_000 } as const;

/**
 * Whether the calendar for a day is published. New Year's holiday may begin in the last days of December, by the next
 * year's calendar.
 */
const isKnown = (day: Day, { covers }: Calendar): boolean =>
  covers(day.year) && (day.month < 12 || day.day < 25 || covers(day.year + 1));

/**
 * Whether a day is worked. Beyond the published calendar Monday to Friday count as worked, and the end is marked as
 * uncertain.
 */
export const isWorked = (day: Day, calendar: Calendar): boolean =>
  isKnown(day, calendar) ? calendar.isWorkday(written(day)) : isWeekday(day);

const plusWorkdays = (start: Day, amount: number, calendar: Calendar): Day => {
  let day = start;
  for (let left = amount; left > 0; ) {
    day = nextDay(day);
    if (isWorked(day, calendar)) left -= 1;
  }
  return day;
};

/** A term that would end on a rest day ends with the first day after it (Civil Code 203). */
const afterRest = (last: Day, calendar: Calendar): Day => {
  let day = last;
  while (isKnown(day, calendar) && calendar.isHoliday(written(day))) day = nextDay(day);
  return day;
};

const lastDay = (start: Day, { amount, unit }: LongTerm, calendar: Calendar): Day =>
  unit === 'workday'
    ? plusWorkdays(start, amount, calendar)
    : afterRest(plus[unit](start, amount), calendar);

/** The last day of a term that starts on this one. */
export const lastDayOf = (from: LocalDate, term: LongTerm, calendar: Calendar): LocalDate =>
  written(lastDay(dayOf(from), term, calendar));

/**
 * When a term that starts now ends, as the law counts (Civil Code 201–203).
 *
 * Minutes and hours run from the moment, through nights and holidays. Longer terms leave out the day on which they
 * start and end at 24:00 of their last day in Asia/Shanghai: the matching date of a month, or its last day if there is
 * none; after a rest day, the next day worked. Workdays follow the State Council's calendar with its make-up days.
 * Beyond the published calendar no holiday and no make-up day is assumed, and the answer is marked.
 *
 * @example
 * // Monday: three days end with Thursday.
 * addTerm('2026-11-23T08:00:00.000Z', { amount: 3, unit: 'day' }, calendar).at; // '2026-11-26T16:00:00.000Z'
 */
export const addTerm = (from: Instant, term: Term, calendar: Calendar): TermEnd => {
  const { amount, unit } = term;
  if (unit === 'minute' || unit === 'hour') {
    return { at: instantAt(millisecondsOf(from) + amount * MILLISECONDS[unit]) };
  }
  const start = dayAt(from);
  const last = lastDay(start, { amount, unit }, calendar);
  const at = endOf(last);
  const isCertain = [start, last].every((day) => isKnown(day, calendar));
  return isCertain ? { at } : { at, calendarUncertain: true };
};
