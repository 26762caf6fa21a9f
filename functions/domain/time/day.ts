import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import { LocalDate } from '#schemas/time';

/** A calendar day for computations. */
export type Day = PlainDate.Record;

export const dayOf = (date: LocalDate): Day => {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return PlainDate.create(year, month, day);
};

export const written = (day: Day): LocalDate => LocalDate.parse(PlainDate.toString(day));

export const nextDay = (day: Day): Day => PlainDate.addDays(day, 1);

/** Monday to Friday. */
export const isWeekday = (day: Day): boolean => PlainDate.dayOfWeek(day) <= 5;

/** Adds to a day; in a month without a matching date the result is the month's last day (Civil Code 202). */
export const plus = {
  day: PlainDate.addDays,
  week: PlainDate.addWeeks,
  month: PlainDate.addMonths,
  year: PlainDate.addYears,
} as const;
