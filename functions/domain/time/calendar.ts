import type { LocalDate } from '#schemas/time';

/** The State Council's holiday calendar, as it has been published so far. */
export interface Calendar {
  /** A rest day 法定休假日: a holiday, or a weekend that is not worked in exchange for one. */
  readonly isHoliday: (date: LocalDate) => boolean;
  /** Every other day, make-up workdays 调休 among them. */
  readonly isWorkday: (date: LocalDate) => boolean;
  /** Whether the calendar of that year has been published and is included here. */
  readonly covers: (year: number) => boolean;
}
