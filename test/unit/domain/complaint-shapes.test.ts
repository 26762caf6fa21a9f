import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { complaintsOf } from '#domain/input/complaints';

const complain = (schema: z.ZodType, input: unknown) => {
  const { error } = schema.safeParse(input);
  return error ? complaintsOf(error, schema, input) : [];
};

const shapes = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('a') }),
  z.strictObject({ kind: z.literal('b') }),
]);

describe('a complaint about one of several shapes', () => {
  it('names the shapes, however deep they lie', () => {
    expect(complain(z.strictObject({ what: shapes }), { what: { kind: 'c' } })).toEqual([
      {
        path: '/what/kind',
        given: '"c"',
        allowed: 'a | b',
        zh: '不在允许的取值之内',
        en: 'not one of the allowed shapes',
      },
    ]);
  });

  it('says where the first of them is missed, where nothing tells them apart', () => {
    const schema = z.strictObject({
      what: z.union([z.strictObject({ count: z.number() }), z.number()]),
    });

    expect(complain(schema, { what: { count: false, other: 1 } })).toEqual([
      {
        path: '/what/count',
        given: 'false',
        allowed: 'number',
        zh: '类型不符',
        en: 'not of this type',
      },
      { path: '/what/other', zh: '没有此字段', en: 'there is no such field' },
    ]);
  });
});
