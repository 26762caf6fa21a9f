import { describe, expect, it } from 'vitest';
import { lasted } from '#domain/time/lasted';
import { LocalDate } from '#schemas/time';

const sixMonths = { amount: 6, unit: 'month' } as const;
const since = LocalDate.parse('2026-01-10');

describe('six months', () => {
  it.each([
    ['2026-07-09', false, false],
    ['2026-07-10', true, false],
    ['2026-07-11', true, true],
  ])('on %s: 以上 %s, 超过 %s', (today, atLeast, moreThan) => {
    const day = LocalDate.parse(today);

    expect(lasted(since, sixMonths, 'at_least', day)).toBe(atLeast);
    expect(lasted(since, sixMonths, 'more_than', day)).toBe(moreThan);
  });
});
