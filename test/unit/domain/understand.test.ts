import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { understand } from '#domain/understand';

const shape = {
  name: z.string().max(3).optional(),
  child: z
    .strictObject({ age: z.number().optional(), sex: z.enum(['f', 'm']).optional() })
    .optional(),
  codes: z.array(z.enum(['a', 'b'])).default([]),
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
});
