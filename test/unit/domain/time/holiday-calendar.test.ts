import { afterEach, describe, expect, it, vi } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { LocalDate } from '#schemas/time';

const { isHoliday, isWorkday, covers } = holidayCalendar;

afterEach(() => vi.unstubAllEnvs());

describe('the State Council’s calendar', () => {
  it.each([
    ['a Monday', '2026-11-23', true],
    ['a Sunday', '2026-11-22', false],
    ['a make-up Sunday', '2026-01-04', true],
    ['a weekday within the Spring Festival', '2026-02-20', false],
    ['National Day', '2026-10-01', false],
    ['the make-up Saturday for the New Year of 2019', '2018-12-29', true],
    ['the Monday that the New Year of 2019 takes', '2018-12-31', false],
  ])('knows %s', (_day, date, worked) => {
    expect(isWorkday(LocalDate.parse(date))).toBe(worked);
    expect(isHoliday(LocalDate.parse(date))).toBe(!worked);
  });

  it('covers the years that are published and no others', () => {
    expect([2003, 2004, 2026, 2027].map(covers)).toEqual([false, true, true, false]);
  });

  it('is the same west of Greenwich', () => {
    vi.stubEnv('TZ', 'America/New_York');

    expect(isWorkday(LocalDate.parse('2026-11-23'))).toBe(true);
    expect(isWorkday(LocalDate.parse('2026-11-22'))).toBe(false);
  });
});
