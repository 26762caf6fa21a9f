import type { Calendar } from '#domain/time/calendar';

interface Days {
  readonly holidays?: readonly string[];
  readonly makeUpDays?: readonly string[];
  readonly years?: readonly number[];
}

const isWeekend = (date: string): boolean =>
  [0, 6].includes(new Date(`${date}T00:00Z`).getUTCDay());

/** A calendar of weekends, with the holidays and make-up days that matter to a test. */
export const aCalendar = ({ holidays = [], makeUpDays = [], years }: Days = {}): Calendar => {
  const isHoliday = (date: string) =>
    holidays.includes(date) || (isWeekend(date) && !makeUpDays.includes(date));
  return {
    isHoliday,
    isWorkday: (date) => !isHoliday(date),
    covers: (year) => years?.includes(year) ?? true,
  };
};
