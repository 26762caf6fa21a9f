import * as UtcInstant from 'temporal-polyfill/fns/Instant';
import * as PlainDate from 'temporal-polyfill/fns/PlainDate';
import * as ZonedDateTime from 'temporal-polyfill/fns/ZonedDateTime';
import { Instant, type LocalDate } from '#schemas/time';
import { type Day, nextDay, written } from './day.ts';

/** The time zone of every clock and calendar of the product. */
const ZONE = 'Asia/Shanghai';

/** The day on which an instant falls in China. */
export const dayAt = (instant: Instant): Day =>
  ZonedDateTime.toPlainDate(UtcInstant.toZonedDateTimeISO(UtcInstant.fromString(instant), ZONE));

/** The date that people in China write under this instant. */
export const dateOf = (instant: Instant): LocalDate => written(dayAt(instant));

/** The date and time that people in China read on the clock: `2026-11-30T14:05`. */
export const wallClockOf = (instant: Instant): string =>
  ZonedDateTime.toString(UtcInstant.toZonedDateTimeISO(UtcInstant.fromString(instant), ZONE)).slice(
    0,
    16,
  );

/** 0:00 of a day. */
export const startOf = (day: Day): Instant => {
  const midnight = ZonedDateTime.toInstant(PlainDate.toZonedDateTime(day, ZONE));
  return Instant.parse(UtcInstant.toString(midnight));
};

/** 24:00 of a day, which is 0:00 of the next. */
export const endOf = (day: Day): Instant => startOf(nextDay(day));
