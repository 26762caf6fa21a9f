import { describe, expect, it } from 'vitest';
import { countyOf, lineage } from '#domain/directory/routing';
import { isOpen, present, Successions, withSuccessor } from '#domain/directory/successions';
import { DivisionCode, OfficeId } from '#schemas/ids';

const [one, two, three] = ['one', 'two', 'three'].map((id) => OfficeId.parse(id)) as [
  OfficeId,
  OfficeId,
  OfficeId,
];
const before = Successions.parse({ successors: { one: 'two', four: 'five' }, version: 7 });

describe('an office that closes', () => {
  it('hands on to its successor whoever it followed, and nobody else', () => {
    expect(withSuccessor(before, two, three)).toEqual({
      successors: { one: 'three', two: 'three', four: 'five' },
      version: 8,
    });
  });

  it('is stood for by its successor; an open one stands for itself', () => {
    const { successors } = withSuccessor(before, two, three);

    expect([one, two, three].map((id) => present(id, successors))).toEqual([three, three, three]);
    expect([one, two, three].map((id) => isOpen(id, successors))).toEqual([false, false, true]);
    expect(present(one)).toBe(one);
  });

  it('is none because its id is a word of the language', () => {
    expect(isOpen(OfficeId.parse('constructor'), {})).toBe(true);
  });
});

describe('the lineage', () => {
  it.each([
    ['a county', '430903', ['430903', '4309', '43']],
    ['a city', '4309', ['4309', '43']],
    ['a province', '43', ['43']],
  ])('of %s begins with itself', (_what, code, above) => {
    expect(lineage(DivisionCode.parse(code))).toEqual(above);
  });

  it('of a county leads to no other', () => {
    expect(countyOf(DivisionCode.parse('430903'))).toBe('430903');
  });
});
