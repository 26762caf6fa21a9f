import data from 'chinese-days/dist/chinese-days.json' with { type: 'json' };
import type { Calendar } from '#domain/time/calendar';
import type { LocalDate } from '#schemas/time';

type Days = Readonly<Record<string, string>>;

const holidays: Days = data.holidays;
const makeUpDays: Days = data.workdays;

const isWeekday = (date: LocalDate): boolean => {
  const day = new Date(`${date}T00:00:00Z`).getUTCDay();
  return day >= 1 && day <= 5;
};

const isWorkday = (date: LocalDate): boolean =>
  date in makeUpDays || (isWeekday(date) && !(date in holidays));

/**
 * The State Council's yearly calendar, from the package `chinese-days`.
 *
 * Its data is read, and its functions are not used: in a time zone west of Greenwich they take the day before, and they
 * call every weekday of an unpublished year a workday. A year counts as published if its National Day, the last holiday
 * of each year, is in the data.
 *
 * Weekends count as 法定休假日, as the wording before the Civil Code said (星期日或者其他法定休假日).
 */
export const holidayCalendar: Calendar = {
  isWorkday,
  isHoliday: (date) => !isWorkday(date),
  covers: (year) => `${year}-10-01` in holidays,
};
