import { describe, expect, it } from 'vitest';
import { comingOfAge, leanOn } from '#domain/child/coming-of-age';
import type { StandingBirth } from '#domain/child/identity';
import type { Standing } from '#schemas/child-identity';
import { Instant } from '#schemas/time';
import { at, day } from './a-citizen-id.ts';

const openedAt = Instant.parse('2026-03-01T00:00:00Z');
const of = (date: string, standing: Standing, change: Partial<StandingBirth> = {}) => {
  const birth = { date: day(date), standing, disputed: false, isOfNumber: false, ...change };
  return comingOfAge(leanOn(birth, openedAt), at);
};

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

  it.each(['said', 'shown', 'confirmed'] as const)(
    'is not shown by a date that is %s and disputed, until somebody decides',
    (standing) => {
      expect(of('2008-11-23', standing, { disputed: true })).toBe('unknown');
      expect(of('2008-11-23', standing)).toBe('of_age');
    },
  );

  it.each(['document', 'reason'] as const)(
    'of somebody who was never a child is what the police or civil affairs say with a %s alone',
    (ground) => {
      expect(of('1985-05-05', 'confirmed')).toBe('unknown');
      expect(of('1985-05-05', 'confirmed', { ground })).toBe('of_age');
      expect(of('2015-01-01', 'confirmed')).toBe('under_age');
    },
  );

  it('is not known where the birth date is not', () => {
    expect(comingOfAge(leanOn(undefined, openedAt), at)).toBe('unknown');
  });
});
