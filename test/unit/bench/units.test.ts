import { describe, expect, it } from 'vitest';
import { itemSize } from '../../../bench/units/item-size.ts';
import { getUnits, queryUnits } from '../../../bench/units/read-units.ts';
import { indexUnits, itemUnits } from '../../../bench/units/write-units.ts';

describe('the size of an item', () => {
  it.each([
    ['its names and texts in UTF-8', { pk: { S: '赫山' } }, 2 + 6],
    ['a byte for two digits, and one more', { n: { N: '12345' } }, 1 + 3 + 1],
    ['a minus as a byte more', { n: { N: '-12' } }, 1 + 1 + 1 + 1],
    ['no zeros at a number’s ends', { n: { N: '1000' } }, 1 + 1 + 1],
    ['a byte for true, false and nothing', { a: { BOOL: true }, b: { NULL: true } }, 2 + 2],
    ['three bytes for a list, and one for each in it', { l: { L: [{ S: 'a' }] } }, 1 + 3 + 1 + 1],
    ['three for a map, and one for each entry', { m: { M: { k: { S: 'v' } } } }, 1 + 3 + 1 + 1 + 1],
    ['bytes as they are, not as base64', { b: { B: 'AAAA' } }, 1 + 3],
  ] as const)('counts %s', (_what, item, size) => {
    expect(itemSize(item)).toBe(size);
  });
});

describe('reading', () => {
  it('by a query pays for all that it evaluates, together', () => {
    expect(queryUnits([3000, 3000], true)).toBe(2);
    expect(queryUnits([3000, 3000], false)).toBe(1);
  });

  it('by keys pays for each item by itself, also where there is none', () => {
    expect(getUnits([3000, 3000, 0], true)).toBe(3);
  });

  it('pays for something, though nothing is found', () => {
    expect(queryUnits([], false)).toBe(0.5);
  });
});

describe('writing', () => {
  it('pays by kilobytes, of the larger of before and after', () => {
    expect(itemUnits(0, 1024, false)).toBe(1);
    expect(itemUnits(1025, 10, false)).toBe(2);
  });

  it('pays twice in a transaction', () => {
    expect(itemUnits(0, 1500, true)).toBe(4);
  });

  const entry = { key: 'a', size: 100, content: 'x' };

  it.each([
    ['appears', undefined, entry, 1],
    ['goes', entry, undefined, 1],
    ['moves', entry, { ...entry, key: 'b' }, 2],
    ['changes', entry, { ...entry, content: 'y' }, 1],
    ['stays as it was', entry, entry, 0],
    ['was never there', undefined, undefined, 0],
  ] as const)('an index whose entry %s', (_how, before, after, units) => {
    expect(indexUnits(before, after)).toBe(units);
  });
});
