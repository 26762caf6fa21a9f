import { dayOf, plus, written } from '#domain/time/day';
import { type Instant, LocalDate } from '#schemas/time';
import { isAhead, ofAgeAt } from './age.ts';

/** The tolerance: a year is guessed by the look of a child, a month is remembered. */
const YEARS = 2;
const MONTHS = 6;

const firstDayOf = (about: string): LocalDate =>
  LocalDate.parse(about.length === 4 ? `${about}-01-01` : `${about}-01`);

const spanOf = (about: string) => {
  const first = dayOf(firstDayOf(about));
  const [add, slack] = about.length === 4 ? [plus.year, YEARS] : [plus.month, MONTHS];
  return { from: written(add(first, -slack)), before: written(add(first, slack + 1)) };
};

/** Whether a person born on this day may be the one whose birth is guessed so. */
export const fitsAbout = (birth: LocalDate, about: string): boolean => {
  const { from, before } = spanOf(about);
  return from <= birth && birth < before;
};

/** Whether two guesses may be about the same child. */
export const doAgree = (about: string, other: string): boolean =>
  fitsAbout(firstDayOf(about), other) || fitsAbout(firstDayOf(other), about);

/** Whether a person whose birth is guessed so may be a child. */
export const mayBeChildAt = (about: string, at: Instant): boolean => {
  const { from, before } = spanOf(about);
  return !isAhead(from, at) && at < ofAgeAt(before);
};
