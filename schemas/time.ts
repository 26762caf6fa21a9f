import * as z from 'zod';

const expected = 'a date and time with its offset, like 2026-11-23T16:00:00+08:00';
const fourDigits = {
  error: 'year',
  params: { zh: '年份须为四位数', en: 'a year has four digits' },
};
const NORMAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/**
 * ISO 8601 lets a time end at its minutes and an offset at its hours; the check below does not. A stored text has
 * its final form already, and most texts that are read are stored ones.
 */
const complete = (text: string): string =>
  NORMAL.test(text)
    ? text
    : text
        .replace(/(T\d{2}:\d{2})(?=Z|[+-])/, '$1:00')
        .replace(/(T.*[+-]\d{2})$/, '$1:00')
        .replace(/(T.*[+-]\d{2})(\d{2})$/, '$1:$2');

/** Returns a text that is no instant unchanged: the check before has refused it already. */
const normalise = (text: string): string => {
  if (NORMAL.test(text)) return text;
  const ms = Date.parse(text);
  return Number.isNaN(ms) ? text : new Date(ms).toISOString();
};

/**
 * A moment, given as ISO 8601 with `Z` or an offset and stored as UTC to the millisecond.
 *
 * The product uses only this form, so that instants sort as text. A time without an offset is refused: it could mean
 * eight hours more or less, depending on who reads it.
 *
 * @example
 * Instant.parse('2026-11-23T16:00:00+08:00'); // '2026-11-23T08:00:00.000Z'
 */
export const Instant = z
  .string({ error: expected })
  .overwrite(complete)
  .check(z.iso.datetime({ offset: true, error: expected, abort: true }))
  .overwrite(normalise)
  .refine((text) => NORMAL.test(text), fourDigits)
  .brand('Instant')
  .meta({ id: 'Instant', example: '2026-11-23T08:00:00.000Z' });
export type Instant = z.infer<typeof Instant>;

/** A calendar day in Asia/Shanghai. */
export const LocalDate = z.iso
  .date()
  .brand('LocalDate')
  .meta({ id: 'LocalDate', example: '2026-11-23' });
export type LocalDate = z.infer<typeof LocalDate>;
