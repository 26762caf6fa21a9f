import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { understand } from '#domain/input/understand';
import { DateSaid } from '#schemas/said';
import { Telephone } from '#schemas/telephone';

const shape = {
  name: z.string().max(3).optional(),
  child: z
    .strictObject({ age: z.number().optional(), sex: z.enum(['f', 'm']).optional() })
    .optional(),
  codes: z.array(z.enum(['a', 'b'])).default([]),
};

const NOT_TAKEN = {
  zh: '内容不符合要求，已按原文保存，未采用',
  en: 'it is not of the form; it is kept as it was said, and not used',
};

describe('what was said', () => {
  it('is taken as it is where all of it is right', () => {
    const given = { name: 'Li', child: { age: 3 }, codes: ['a'] };

    expect(understand(shape, given)).toEqual({ value: given, warnings: [], asSaid: [] });
  });

  it('is not repeated by a field’s name that may be a person’s', () => {
    const { warnings } = understand(shape, { 王小明: 1, child: { a13900000016: 1 } });

    expect(warnings.map(({ field }) => field)).toEqual(['/', '/child']);
  });

  it('is taken field by field where some of it is not', () => {
    const given = { name: 'too long', child: { age: '3', sex: 'f' }, codes: ['a', 'c'], more: 1 };

    const { value, warnings } = understand(shape, given);
    expect(value).toEqual({ child: { sex: 'f' }, codes: ['a'] });
    expect(warnings.map(({ field }) => field)).toEqual([
      '/name',
      '/child/age',
      '/codes/1',
      '/more',
    ]);
  });

  it('names no field at length, and knows none that it was not given', () => {
    const { warnings } = understand(shape, JSON.parse('{"__proto__":1,"constructor":2}'));
    const [long] = understand(shape, { ['x'.repeat(500)]: 1 }).warnings;

    expect(warnings).toHaveLength(2);
    expect(long?.field).toBe('/');
  });

  it.each<[string, object, string]>([
    ['a text for an object', { child: 'Li' }, '/child'],
    ['a number for an object', { child: 7 }, '/child'],
    ['a list for an object', { child: ['Li'] }, '/child'],
    ['an object for a text', { name: { child: 'Li' } }, '/name'],
    ['a list for a text', { name: ['Li'] }, '/name'],
    ['a text for a list of others', { codes: 'c' }, '/codes'],
    ['an object for a list', { codes: { a: 'a' } }, '/codes'],
  ])('is not taken where it is %s, and is no fault of ours', (_what, given, field) => {
    expect(understand(shape, { ...given })).toEqual({
      value: {},
      warnings: [{ field, ...NOT_TAKEN }],
      asSaid: Object.entries(given).map(([key, said]) => [`/${key}`, said]),
    });
  });

  it.each([null, '', '  ', '\u200B'])('that is %j is not said', (empty) => {
    const { value, warnings, asSaid } = understand(shape, { child: empty, name: empty });

    expect([value, asSaid]).toEqual([{}, []]);
    expect(warnings.map(({ field, en }) => [field, en])).toEqual(
      ['/child', '/name'].map((field) => [field, 'nothing is said here; it is taken as not given']),
    );
  });

  it('of one thing where a list is wanted is a list of one', () => {
    expect(understand(shape, { codes: 'a' }).value).toEqual({ codes: ['a'] });
  });

  it('in digits where a text is wanted is that text', () => {
    expect(understand(shape, { name: 12 }).value).toEqual({ name: '12' });
  });

  it('in a way of its own is read, and kept as it was said', () => {
    const read = understand(
      { at: DateSaid, tel: Telephone },
      { at: '2015-3-2', tel: '139 1111 2222' },
    );

    expect(read.value).toEqual({ at: '2015-03-02', tel: '139 1111 2222' });
    expect(read.asSaid).toEqual([['/at', '2015-3-2']]);
    expect(read.warnings.map(({ field }) => field)).toEqual(['/at']);
  });

  it('of people in a list keeps each of them a place', () => {
    const people = z.array(z.strictObject({ name: z.string().optional() }));

    const { value, asSaid } = understand({ people }, { people: [{ name: 'Li' }, 'Wang', null] });
    expect(value).toEqual({ people: [{ name: 'Li' }, {}, {}] });
    expect(asSaid).toEqual([['/people/1', 'Wang']]);
  });

  it('of a field that there is not is kept as it was said', () => {
    expect(understand(shape, { more: 1 }).warnings).toEqual([
      {
        field: '/more',
        zh: '没有此字段，已按原文保存',
        en: 'there is no such field; it is kept as it was said',
      },
    ]);
  });
});
