import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf } from '#domain/time/zone';
import { Instant, LocalDate } from '#schemas/time';

describe('an instant', () => {
  it.each([
    ['with an offset', '2026-11-23T16:00:00+08:00', '2026-11-23T08:00:00.000Z'],
    ['to the minute', '2026-11-23T16:00+08:00', '2026-11-23T08:00:00.000Z'],
    ['with a short offset', '2026-11-23T16:00+0800', '2026-11-23T08:00:00.000Z'],
    ['with an offset of hours', '2026-11-23T16:00:00+08', '2026-11-23T08:00:00.000Z'],
    ['finer than we keep', '2026-11-23T08:00:00.123456Z', '2026-11-23T08:00:00.123Z'],
    ['west of Greenwich', '2026-11-23T16:00:00-03:30', '2026-11-23T19:30:00.000Z'],
  ])('%s is kept in UTC to the millisecond', (_kind, given, kept) => {
    expect(Instant.parse(given)).toBe(kept);
  });

  it.each([
    ['a time without offset', '2026-11-23T16:00:00'],
    ['a date', '2026-11-23'],
    ['a day that does not exist', '2026-02-30T08:00:00Z'],
    ['such a day in the form that is kept', '2026-02-30T08:00:00.000Z'],
    ['an hour that does not exist', '2026-11-23T24:30:00Z'],
    ['such an hour in the form that is kept', '2026-11-23T24:30:00.000Z'],
    ['a year of five digits', '9999-12-31T23:59:59-08:00'],
    ['a number', 1_795_420_800_000],
    ['words', 'yesterday'],
  ])('is not %s', (_kind, given) => {
    expect(Instant.safeParse(given).success).toBe(false);
  });

  it('stays as it is when read again', () => {
    fc.assert(
      fc.property(fc.date({ min: new Date(0), noInvalidDate: true }), (date) => {
        fc.pre(date.getUTCFullYear() < 10_000);
        const instant = Instant.parse(date.toISOString());
        expect(Instant.parse(instant)).toBe(instant);
      }),
    );
  });

  it('falls on the day that China writes', () => {
    expect(dateOf(Instant.parse('2026-11-23T15:59:59.999Z'))).toBe('2026-11-23');
    expect(dateOf(Instant.parse('2026-11-23T16:00:00.000Z'))).toBe('2026-11-24');
  });
});

it('a date that does not exist is refused', () => {
  expect(LocalDate.safeParse('2026-02-29').success).toBe(false);
});
