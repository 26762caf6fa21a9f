import { describe, expect, it } from 'vitest';
import { comingOfAge, leanOn } from '#domain/child/coming-of-age';
import type { Standing } from '#domain/child/statement';
import { Instant } from '#schemas/time';
import { at, day } from './a-citizen-id.ts';

const openedAt = Instant.parse('2026-03-01T00:00:00Z');
const of = (date: string, standing: Standing, disputed = false) =>
  comingOfAge(leanOn({ date: day(date), standing, disputed }, openedAt), at);

describe('coming of age', () => {
  it('is shown by a birth date, whoever said it, of somebody who was a child when the case was opened', () => {
    expect(of('2008-11-23', 'said')).toBe('of_age');
    expect(of('2008-11-24', 'said')).toBe('under_age');
    expect(of('2008-11-23', 'shown')).toBe('of_age');
  });

  it.each(['1985-05-05', '1900-01-01', '2026-11-24'])(
    'is not shown by %s, if merely said (B14)',
    (date) => {
      expect(of(date, 'said')).toBe('unknown');
    },
  );

  it('is not shown by a date that others dispute, until it is confirmed', () => {
    expect(of('2008-11-23', 'said', true)).toBe('unknown');
    expect(of('2008-11-23', 'shown', true)).toBe('unknown');
    expect(of('2008-11-23', 'confirmed', true)).toBe('of_age');
  });

  it('is what the police or civil affairs confirmed, even of somebody who was never a child', () => {
    expect(of('1985-05-05', 'confirmed')).toBe('of_age');
    expect(of('2015-01-01', 'confirmed')).toBe('under_age');
  });

  it('is not known where the birth date is not', () => {
    expect(comingOfAge(leanOn(undefined, openedAt), at)).toBe('unknown');
  });
});
