import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { understand } from '#domain/input/understand';

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

    expect(understand(shape, given)).toEqual({ value: given, warnings: [] });
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
    ['nothing for an object', { child: null }, '/child'],
    ['a text for an object', { child: 'Li' }, '/child'],
    ['a number for an object', { child: 7 }, '/child'],
    ['a list for an object', { child: ['Li'] }, '/child'],
    ['an object for a text', { name: { child: 'Li' } }, '/name'],
    ['a list for a text', { name: ['Li'] }, '/name'],
    ['a text for a list', { codes: 'a' }, '/codes'],
    ['an object for a list', { codes: { a: 'a' } }, '/codes'],
  ])('is not taken where it is %s, and is no fault of ours', (_what, given, field) => {
    expect(understand(shape, { ...given })).toEqual({
      value: {},
      warnings: [{ field, ...NOT_TAKEN }],
    });
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
