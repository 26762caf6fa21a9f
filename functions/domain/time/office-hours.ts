import type { Instant } from '#schemas/time';
import { isWorked } from './add-term.ts';
import type { Calendar } from './calendar.ts';
import { nextDay } from './day.ts';
import { instantAt, millisecondsOf } from './instant.ts';
import { dayAt, startOf } from './zone.ts';

/** The hours of a working day between which offices are open: `08:30` to `17:30`. */
export interface OfficeHours {
  readonly from: string;
  readonly to: string;
}

/** The longest run of days off, and more. */
const MOST_DAYS = 40;

const minutesOf = (hour: string): number => {
  const [hours = 0, minutes = 0] = hour.split(':').map(Number);
  return hours * 60 + minutes;
};

/** This moment, if offices are open; else the next at which they open, by the State Council's calendar. */
export const nextOpening = (at: Instant, hours: OfficeHours, calendar: Calendar): Instant => {
  let day = dayAt(at);
  for (let n = 0; n < MOST_DAYS; n += 1) {
    const hour = (of: string): Instant =>
      instantAt(millisecondsOf(startOf(day)) + minutesOf(of) * 60_000);
    if (isWorked(day, calendar) && at < hour(hours.to)) {
      return at > hour(hours.from) ? at : hour(hours.from);
    }
    day = nextDay(day);
  }
  return at;
};
