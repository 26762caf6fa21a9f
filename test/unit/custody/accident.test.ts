import { expect, it } from 'vitest';
import { isHarmed } from '#domain/case/against/placement';

it('a child who was hurt by accident may go to a relative: nobody is accused (pol.harm)', () => {
  expect(isHarmed({ situations: ['accidental_injury'] })).toBe(false);
});

it.each(['domestic_violence', 'unlawful_infringement', 'coerced_begging'] as const)(
  'a child of %s was harmed by somebody, and goes to no relative (pol.dv)',
  (situation) => {
    expect(isHarmed({ situations: ['accidental_injury', situation] })).toBe(true);
  },
);
