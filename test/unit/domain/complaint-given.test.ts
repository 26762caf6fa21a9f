import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { complaintsOf } from '#domain/input/complaints';
import { describeGiven, kindOf } from '#domain/input/describe-given';
import { personal } from '#schemas/personal';

const complain = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? complaintsOf(error, schema, input) : [];
};

const givenFor = (field: z.ZodType, value: unknown) =>
  complain(z.strictObject({ field }), { field: value }).map(({ given }) => given);

describe('what a complaint repeats', () => {
  it.each<[string, z.ZodType, unknown, string]>([
    ['a number in the place of an object', z.object({}), 7, 'a value of type number'],
    ['an answer in the place of an object', z.object({}), true, 'a value of type boolean'],
    ['nothing in the place of an object', z.object({}), undefined, 'nothing'],
    ['nothing in the place of somebody’s words', personal(z.string()), undefined, 'nothing'],
    ['an answer in the place of a number', z.number(), true, 'true'],
    ['a word in the place of a number', z.number(), 'wang', 'a text of 4 characters'],
    ['a word that is too short', z.string().min(5), 'wang', 'a text of 4 characters'],
    ['a word that is too long', z.string().max(3), 'wang', 'a text of 4 characters'],
    ['a word that is no code', z.enum(['a']), 'wang', '"wang"'],
  ])('of %s', (_what, field, value, given) => {
    expect(givenFor(field, value)).toEqual([given]);
  });

  it('of a field whose name may be somebody’s number, is its kind, and not where it stands', () => {
    const schema = z.strictObject({ child: z.strictObject({}) });

    expect(complain(schema, { child: { p13900000016: 1 } })).toEqual([
      {
        path: '/child',
        given: 'a field named by a text of 12 characters',
        zh: '没有此字段',
        en: 'there is no such field',
      },
    ]);
  });
});

describe('where a complaint points', () => {
  it('is a JSON pointer (RFC 6901)', () => {
    const schema = z.record(z.string(), z.array(z.number()));

    expect(complain(schema, { 'a/b~c': [1, true] })).toMatchObject([{ path: '/a~1b~0c/1' }]);
  });

  it.each([
    ['is missing', {}],
    ['is null', { child: null }],
  ])('may lie in what %s', (_how, input) => {
    const schema = z
      .strictObject({ child: z.object({ name: z.string() }).nullish() })
      .refine(() => false, { error: 'no name', path: ['child', 'name'] });

    expect(complain(schema, input)).toMatchObject([{ path: '/child/name', given: 'nothing' }]);
  });
});

describe('what was given', () => {
  it.each([
    [undefined, 'nothing'],
    [null, 'null'],
    [[1, 2], 'a list of 2'],
    [{ a: 1 }, 'a value of type object'],
    ['a'.repeat(40), `"${'a'.repeat(40)}"`],
    ['a'.repeat(41), 'a text of 41 characters'],
    ['', 'a text of 0 characters'],
    [123_456, '123456'],
    [1_234_567, 'a value of type number'],
  ])('%j is described as %j', (value, description) => {
    expect(describeGiven(value)).toBe(description);
  });

  it('is counted in characters as people count them', () => {
    expect(kindOf('𠮷野')).toBe('a text of 2 characters');
  });
});
