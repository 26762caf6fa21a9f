import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { complaintsOf } from '#domain/input/complaints';
import { Telephone } from '#schemas/telephone';
import { Instant } from '#schemas/time';

const complain = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? complaintsOf(error, schema, input) : [];
};

/** The complaint about one field's value. */
const about = (field: z.ZodType, value: unknown) => {
  const [{ path: _path, ...said } = {}, ...more] = complain(z.strictObject({ field }), {
    field: value,
  });
  expect(more).toEqual([]);
  return said;
};

describe('the words of a complaint', () => {
  it.each<[string, z.ZodType, unknown, object]>([
    [
      'a missing field',
      z.number(),
      undefined,
      { given: 'nothing', zh: '缺少此字段', en: 'this field is missing', allowed: 'number' },
    ],
    [
      'a missing moment',
      Instant,
      undefined,
      { given: 'nothing', zh: '缺少此字段', en: 'this field is missing', allowed: 'string' },
    ],
    [
      'a missing code',
      z.enum(['a', 'b']),
      undefined,
      { given: 'nothing', zh: '缺少此字段', en: 'this field is missing', allowed: 'a | b' },
    ],
    [
      'a wrong type',
      z.number(),
      true,
      { given: 'true', zh: '类型不符', en: 'not of this type', allowed: 'number' },
    ],
    [
      'null',
      z.number(),
      null,
      { given: 'null', zh: '类型不符', en: 'not of this type', allowed: 'number' },
    ],
    [
      'a code',
      z.enum(['a', 'b']),
      'c',
      {
        given: '"c"',
        zh: '不在允许的取值之内',
        en: 'not one of the allowed values',
        allowed: 'a | b',
      },
    ],
    [
      'too much',
      z.number().max(3),
      4,
      { given: '4', zh: '过长或过大', en: 'too long or too large', allowed: '≤ 3' },
    ],
    [
      'too little',
      z.number().min(3),
      2,
      { given: '2', zh: '过短或过小', en: 'too short or too small', allowed: '≥ 3' },
    ],
    [
      'a bound that is not reached',
      z.number().positive(),
      0,
      { given: '0', zh: '过短或过小', en: 'too short or too small', allowed: '> 0' },
    ],
    [
      'a bound that is reached',
      z.number().lt(3),
      3,
      { given: '3', zh: '过长或过大', en: 'too long or too large', allowed: '< 3' },
    ],
    [
      'a form',
      z.string().regex(/^\d+$/),
      'ab',
      { given: '"ab"', zh: '格式不符', en: 'not of this form', allowed: '/^\\d+$/' },
    ],
    [
      'a form without a pattern',
      z.url(),
      'ab',
      { given: '"ab"', zh: '格式不符', en: 'not of this form', allowed: 'url' },
    ],
    [
      'a rule with words of its own',
      Telephone,
      'call me',
      {
        given: 'a text of 7 characters',
        zh: '须为电话号码，如 13900000016、0737-2780110',
        en: 'a telephone number is wanted, like 13900000016 or 0737-2780110',
      },
    ],
    [
      'a rule without',
      z.number().refine((n) => n % 2 === 0, { error: 'even' }),
      3,
      { given: '3', zh: '内容不符合要求', en: 'even' },
    ],
    [
      'whatever else there is',
      z.number().multipleOf(5),
      3,
      { given: '3', zh: '内容不符合要求', en: 'Invalid number: must be a multiple of 5' },
    ],
  ])('about %s are said in both languages, with what is allowed', (_fault, field, value, said) => {
    expect(about(field, value)).toEqual(said);
  });
});
