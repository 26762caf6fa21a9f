import * as z from 'zod';
import { roleOf } from './field-role.ts';
import { groupOf } from './form-groups.ts';
import { helpOf } from './form-helps.ts';
import { inBoth, inTwo, type Label } from './label.ts';
import { demandsOf, requiredWhenOf } from './required-when.ts';

type Json = z.core.JSONSchema.BaseSchema;
type Labels = Readonly<Record<string, Label>>;

const isLabels = (value: unknown): value is Labels => typeof value === 'object' && value !== null;

/** Metadata without ids: a field stands whole where it is used, and is no reference to elsewhere. */
class Inline extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get<S extends z.core.$ZodType>(schema: S) {
    const { id: _whole, example: _noSuggestion, ...meta } = z.globalRegistry.get(schema) ?? {};
    return meta as never;
  }
}

const inline = new Inline();

/**
 * A value that may be chosen. It is an `enum` of one value and no `const`: of constants, form libraries take the first
 * without asking, and the form would answer for the officer.
 */
export const choice = (value: string | boolean, label?: Label): Json => ({
  enum: [value],
  ...(label && { title: inBoth(label), labels: { zh: label.zh, en: label.en } }),
});

const YES = { zh: '是', en: 'Yes' } as const;
const NO = { zh: '否', en: 'No' } as const;

/**
 * Yes or no is chosen like a code. Were its type `boolean` alone, libraries would draw a box to tick and send `false`
 * for a question that nobody has answered.
 */
const yesOrNo = (values: readonly boolean[]) => ({
  type: ['string', 'boolean'],
  oneOf: values.map((value) => choice(value, value ? YES : NO)),
});

/** A text of more than this many characters has a box of several lines. */
const LONGEST_LINE = 120;

const isChoices = ({ oneOf }: Json): boolean => oneOf?.every(({ enum: one }) => one) ?? false;

/** The items of a list are named as the list is; of choices each has its own label. */
const itemsOf = ({ items, title }: Json) => {
  if (typeof items !== 'object' || Array.isArray(items)) return undefined;
  const { title: _ofTheCodes, ...item } = items as Json;
  return isChoices(item)
    ? { uniqueItems: true, items: item }
    : { items: { ...item, ...(title && { title, labels: inTwo(title) }) } };
};

/** The route that lists what may be named here, nearest first, and the part of an entry that is sent. */
const PLACES = {
  route: '/places',
  query: { division: '{division}', case: '{caseNumber}' },
  value: 'id',
  label: 'name',
};

/** JSON Schema with words of ours, which it lets validators pass over. */
type Drawn = Readonly<Record<string, unknown>>;

const drawn = (json: Json, zodSchema: z.core.$ZodType): Drawn => {
  const { enum: codes, labels, type, const: only, title, format, pattern, ...rest } = json;
  const titled = title && { title, labels: inTwo(title) };
  if (codes && isLabels(labels)) {
    const oneOf = codes.map(String).map((code) => choice(code, labels[code]));
    return { type: 'string', ...titled, oneOf };
  }
  if (type === 'boolean') return { ...titled, ...yesOrNo(only ? [true] : [true, false]) };
  return {
    ...{ type, ...titled, ...rest },
    ...(format ? { format } : { pattern }),
    ...(roleOf(zodSchema) === 'moment' && { notAfter: 'now', precision: 'minute' }),
    ...(roleOf(zodSchema) === 'place' && { pick: PLACES }),
    ...((rest.maxLength ?? 0) > LONGEST_LINE && { format: 'textarea' }),
    ...itemsOf(json),
    ...(zodSchema instanceof z.ZodObject && demandsOf(zodSchema.shape)),
  };
};

const replace = (json: object, other: object): void => {
  for (const key of Object.keys(json)) Reflect.deleteProperty(json, key);
  Object.assign(json, JSON.parse(JSON.stringify(other)));
};

/** A field of an outcome as JSON Schema, with its group, and help where an officer could hesitate. */
export const fieldOf = (name: string, field: z.core.$ZodType): Drawn => {
  const { $schema: _ofTheForm, ...json } = z.toJSONSchema(field, {
    io: 'input',
    metadata: inline,
    override: ({ zodSchema, jsonSchema }) => {
      const requiredWhen = requiredWhenOf(zodSchema);
      replace(jsonSchema, {
        ...drawn(jsonSchema, zodSchema),
        ...(requiredWhen && { requiredWhen }),
      });
    },
  });
  const help = helpOf(name);
  return {
    ...json,
    group: groupOf(name, field),
    ...(help && { description: inBoth(help), help }),
  };
};
