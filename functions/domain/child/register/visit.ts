import type { Draft } from '#domain/history/fact';
import { lastDayOf } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import { dayOf, plus, written } from '#domain/time/day';
import { dateOf } from '#domain/time/zone';
import type { VisitBody } from '#schemas/register/visit-body';
import type { Term } from '#schemas/term';
import { LocalDate } from '#schemas/time';
import { ChildVisited } from './facts.ts';
import type { Register } from './register.ts';

/**
 * The fact of a visit. What the visitor reports is not in it: the report is as any other, and the visit says at most
 * that something was abnormal. A reason for not reporting is kept, with what it is about, and the township reads both.
 */
export const visitFact = (
  { visits = 0 }: Register,
  { at, visitor, result, spokenAlone, sendsReport: _sends, situations = [], ...words }: VisitBody,
): Draft => {
  const isKept = situations.length > 0 && words.whyNotReported !== undefined;
  return {
    fact: ChildVisited.of({
      entry: visits + 1,
      at,
      visitor,
      result,
      ...(spokenAlone !== undefined && { spokenAlone }),
      abnormal: words.abnormal !== undefined,
    }),
    basis: ['vis.month', 'vis.hs', 'vis.cq20'],
    personal: { entry: { ...words, ...(isKept && { situations }) } },
  };
};

/** The last day of the calendar month that is this many months after the month of a day. */
const endOfMonth = (from: LocalDate, months: number): LocalDate => {
  const first = dayOf(LocalDate.parse(`${from.slice(0, 7)}-01`));
  return written(plus.day(plus.month(first, months + 1), -1));
};

/**
 * The day by which the household is to be visited next. A number of months is one of calendar months: 每月至少走访一次 is
 * met by a visit on any day of the next month. A child who was never visited counts from the day of registration.
 */
export const dueOn = (
  { visitedAt, registeredAt }: Pick<Register, 'visitedAt' | 'registeredAt'>,
  { amount, unit }: Term,
  calendar: Calendar,
): LocalDate => {
  const from = dateOf(visitedAt ?? registeredAt);
  if (unit === 'month') return endOfMonth(from, amount);
  if (unit === 'minute' || unit === 'hour') return from;
  return lastDayOf(from, { amount, unit }, calendar);
};
