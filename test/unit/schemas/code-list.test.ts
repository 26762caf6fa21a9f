import { expect, expectTypeOf, it } from 'vitest';
import * as z from 'zod';
import { codeList, labelOf, labelsOf } from '#schemas/code-list';

const Fruit = codeList('StoneFruit', {
  plum: { zh: '李子', en: 'plum', basis: [] },
  peach: { zh: '桃子', en: 'peach', basis: ['pol.missing'] },
});

it('accepts its codes and nothing else', () => {
  expect(Fruit.parse('plum')).toBe('plum');
  expect(Fruit.safeParse('Plum').success).toBe(false);
  expect(Fruit.safeParse('toString').success).toBe(false);
});

it('says what is allowed when a code is wrong', () => {
  const { error } = Fruit.safeParse('apple');

  expect(error?.issues).toMatchObject([{ code: 'invalid_value', values: ['plum', 'peach'] }]);
  expect(error?.issues[0]?.message).toContain('"plum"|"peach"');
});

it('names its codes as literal types', () => {
  expectTypeOf<z.infer<typeof Fruit>>().toEqualTypeOf<'plum' | 'peach'>();
});

it('labels a code, and the whole list in its order', () => {
  expect(labelOf(Fruit, 'plum').zh).toBe('李子');
  expect(Object.entries(labelsOf(Fruit)).map(([code, { en }]) => `${code} ${en}`)).toEqual([
    'plum plum',
    'peach peach',
  ]);
});

it('refuses a code or a clause that does not exist before the program runs', () => {
  // @ts-expect-error: no such code
  expect(labelOf(Fruit, 'apple')).toBeUndefined();
  // @ts-expect-error: no such clause
  codeList('Wrong', { a: { zh: '甲', en: 'a', basis: ['pol.nothing'] } });
});

it('carries its labels and title into the JSON Schema', () => {
  expect(z.toJSONSchema(Fruit).$defs?.StoneFruit).toMatchObject({
    type: 'string',
    title: 'Stone fruit',
    enum: ['plum', 'peach'],
    labels: { peach: { zh: '桃子', en: 'peach', basis: ['pol.missing'] } },
  });
});

it('appears once by its name however many fields use it', () => {
  const schema = z.toJSONSchema(z.object({ one: Fruit, many: z.array(Fruit).optional() }));

  expect(schema.properties).toMatchObject({
    one: { $ref: '#/$defs/StoneFruit' },
    many: { items: { $ref: '#/$defs/StoneFruit' } },
  });
  expect(schema.$defs?.StoneFruit).toHaveProperty('labels.plum.zh', '李子');
});
