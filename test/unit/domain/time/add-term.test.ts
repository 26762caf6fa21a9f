import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { addTerm } from '#domain/time/add-term';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dateOf } from '#domain/time/zone';
import { Term, type TermUnit } from '#schemas/term';
import { Instant } from '#schemas/time';
import { aCalendar } from '#test/unit/domain/time/a-calendar';

const inChina = (text: string): Instant => Instant.parse(`${text}+08:00`);
const midnightAfter = (date: string): Instant =>
  instantAt(millisecondsOf(inChina(`${date}T00:00`)) + 86_400_000);
const end = (from: string, amount: number, unit: TermUnit) =>
  addTerm(inChina(from), { amount, unit }, holidayCalendar);

describe('a term of days, weeks, months or years', () => {
  it.each([
    ['leaves out the day it starts on', '2026-11-23T16:00', 3, 'day', '2026-11-26'],
    [
      'ends on the same day, started late in the evening',
      '2026-11-23T23:59',
      3,
      'day',
      '2026-11-26',
    ],
    ['starts a day later after midnight', '2026-11-24T00:00', 3, 'day', '2026-11-27'],
    ['counts the weekend within it', '2026-11-27T09:00', 5, 'day', '2026-12-02'],
    ['moves past a weekend at its end', '2026-11-26T09:00', 3, 'day', '2026-11-30'],
    ['moves past the whole National Day holiday', '2026-09-26T09:00', 5, 'day', '2026-10-08'],
    ['ends on a Saturday that is worked', '2026-02-25T09:00', 3, 'day', '2026-02-28'],
    ['ends on the matching weekday', '2026-11-23T09:00', 2, 'week', '2026-12-07'],
    ['ends on the matching date of the month', '2026-03-10T09:00', 1, 'month', '2026-04-10'],
    ['ends with a month that has no matching date', '2026-01-31T09:00', 1, 'month', '2026-02-28'],
    ['knows leap years', '2024-01-31T09:00', 1, 'month', '2024-02-29'],
    ['takes the end of February for 29 February', '2024-02-29T09:00', 1, 'year', '2025-02-28'],
  ] as const)('%s', (_fact, from, amount, unit, last) => {
    expect(end(from, amount, unit)).toEqual({ at: midnightAfter(last) });
  });
});

describe('a term of workdays', () => {
  it.each([
    ['leaves out weekends', '2026-11-26T09:00', 3, '2026-12-01'],
    ['counts make-up days and leaves out the Spring Festival', '2026-02-13T09:00', 5, '2026-02-27'],
    ['is longer than the same number of days', '2026-11-23T09:00', 5, '2026-11-30'],
  ] as const)('%s', (_fact, from, amount, last) => {
    expect(end(from, amount, 'workday')).toEqual({ at: midnightAfter(last) });
  });
});

describe('a term of minutes or hours', () => {
  it('runs through a holiday', () => {
    expect(end('2026-10-02T10:30', 72, 'hour').at).toBe(inChina('2026-10-05T10:30'));
  });

  it('runs past midnight and the year without asking the calendar', () => {
    expect(end('2026-12-31T23:50', 30, 'minute')).toEqual({ at: inChina('2027-01-01T00:20') });
  });
});

describe('an end past the published calendar', () => {
  it('is marked, and assumes no holiday', () => {
    expect(end('2026-12-30T09:00', 3, 'day')).toEqual({
      at: midnightAfter('2027-01-02'),
      calendarUncertain: true,
    });
  });

  it('counts Monday to Friday as workdays, and says so', () => {
    expect(end('2026-12-31T09:00', 2, 'workday')).toEqual({
      at: midnightAfter('2027-01-04'),
      calendarUncertain: true,
    });
  });

  it('is marked in the last days of December, which next year’s calendar may take', () => {
    expect(end('2026-12-23T09:00', 1, 'day').calendarUncertain).toBeUndefined();
    expect(end('2026-12-24T09:00', 1, 'day').calendarUncertain).toBe(true);
    expect(end('2026-12-28T09:00', 1, 'day').calendarUncertain).toBe(true);
  });

  it('is certain in the last days of a December whose next year is published', () => {
    expect(end('2018-12-27T09:00', 2, 'day')).toEqual({ at: midnightAfter('2018-12-29') });
  });

  it('is marked when the workdays before it were not all published', () => {
    expect(end('2003-12-30T09:00', 5, 'workday').calendarUncertain).toBe(true);
  });
});

const moments = fc
  .integer({ min: Date.parse('2010-01-01T00:00Z'), max: Date.parse('2030-01-01T00:00Z') })
  .map(instantAt);
const longTerms = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom<TermUnit[]>('day', 'workday', 'week', 'month', 'year'),
});
const terms = fc.record({
  amount: fc.integer({ min: 1, max: 60 }),
  unit: fc.constantFrom(...Term.shape.unit.options),
});

describe('any term', () => {
  it('ends no earlier when it starts later', () => {
    fc.assert(
      fc.property(moments, moments, terms, (a, b, term) => {
        const [first, second] = a < b ? [a, b] : [b, a];
        const early = addTerm(first, term, holidayCalendar).at;
        expect(early <= addTerm(second, term, holidayCalendar).at).toBe(true);
      }),
    );
  });

  it('ends later than it starts, and no earlier when it is longer', () => {
    fc.assert(
      fc.property(moments, terms, (from, term) => {
        const { at } = addTerm(from, term, holidayCalendar);
        const longer = addTerm(from, { ...term, amount: term.amount + 1 }, holidayCalendar);
        expect(from < at && at <= longer.at).toBe(true);
      }),
    );
  });

  it('of days or more ends at 24:00 in Shanghai, whenever in the day it starts', () => {
    fc.assert(
      fc.property(moments, longTerms, (from, term) => {
        const { at } = addTerm(from, term, holidayCalendar);
        expect(at).toMatch(/T16:00:00\.000Z$/);
        expect(addTerm(inChina(`${dateOf(from)}T00:00`), term, holidayCalendar).at).toBe(at);
      }),
    );
  });

  it('ends on a day that is worked, or is marked', () => {
    fc.assert(
      fc.property(moments, longTerms, (from, term) => {
        const { at, calendarUncertain } = addTerm(from, term, holidayCalendar);
        const last = dateOf(instantAt(millisecondsOf(at) - 1));
        expect(calendarUncertain ?? holidayCalendar.isWorkday(last)).toBe(true);
      }),
    );
  });

  it('never ends later for not knowing a calendar', () => {
    fc.assert(
      fc.property(moments, longTerms, (from, term) => {
        const unpublished = addTerm(from, term, aCalendar({ years: [] })).at;
        expect(unpublished <= addTerm(from, term, aCalendar()).at).toBe(true);
      }),
    );
  });
});
