import { describe, expect, it } from 'vitest';
import { kilometresBetween, kilometresTo, nearestFirst } from '#domain/places/nearest';
import type { Position } from '#schemas/directory';
import { DivisionCode } from '#schemas/ids';

const at = (lat: number, lng: number): Position => ({ lat, lng });

const changsha = at(28.228, 112.939);
const beijing = at(39.904, 116.407);

/** A degree of a great circle. */
const DEGREE = (2 * Math.PI * 6371) / 360;

describe('the distance between two places', () => {
  it.each<[string, Position, Position, number]>([
    ['is none from itself', changsha, changsha, 0],
    ['is a degree along a meridian', at(28, 112), at(29, 112), DEGREE],
    ['is a degree along the equator', at(0, 112), at(0, 113), DEGREE],
    ['is half a degree at sixty degrees north', at(60, 112), at(60, 113), 55.596],
    ['is counted over both at once', changsha, beijing, 1336.7],
    ['is the same on the way back', beijing, changsha, 1336.7],
    ['is half the way round to the other side', at(0, 0), at(0, 180), 180 * DEGREE],
  ])('%s', (_what, one, other, kilometres) => {
    expect(kilometresBetween(one, other)).toBeCloseTo(kilometres, 1);
  });

  it('is not known unless both have a position', () => {
    const division = DivisionCode.parse('430903');
    const known = { division, position: changsha };

    expect(kilometresTo(known, { division })).toBeUndefined();
    expect(kilometresTo({ division }, known)).toBeUndefined();
    expect(kilometresTo(known, known)).toBe(0);
  });
});

it('without positions, what shares more of the division’s code is nearer', () => {
  const inOf = (code: string) => ({ division: DivisionCode.parse(code) });
  const further = ['430903102201', '430903102', '430903', '4309', '43', '110101'].map(inOf);

  expect(nearestFirst(inOf('430903102201'), further.toReversed())).toEqual(further);
});
