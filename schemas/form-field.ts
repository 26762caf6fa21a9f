import * as z from 'zod';
import { type FieldRole, roleOf } from './field-role.ts';
import { groupOf } from './form-groups.ts';
import { helpOf } from './form-helps.ts';
import { inBoth, inTwo, type Label } from './label.ts';
import { demandsOf, requiredWhenOf } from './required-when.ts';

type Json = z.core.JSONSchema.BaseSchema;
type Labels = Readonly<Record<string, Label>>;

const isLabels = (value: unknown): value is Labels => typeof value === 'object' && value !== null;

/** Metadata without ids, so that a field's schema is complete where it is used, and does not refer to another place. */
class Inline extends z.core.$ZodRegistry<Record<string, unknown>> {
  override get<S extends z.core.$ZodType>(schema: S) {
    const { id: _whole, example: _noSuggestion, ...meta } = z.globalRegistry.get(schema) ?? {};
    return meta as never;
  }
}

const inline = new Inline();

/**
 * A value that may be chosen, as an `enum` of one value instead of a `const`: form libraries fill in a constant without
 * asking, so the form would answer for the officer.
 */
export const choice = (value: string | boolean, label?: Label): Json => ({
  enum: [value],
  ...(label && { title: inBoth(label), labels: { zh: label.zh, en: label.en } }),
});

const YES = { zh: '是', en: 'Yes' } as const;
const NO = { zh: '否', en: 'No' } as const;

/**
 * A choice of yes or no, like the choice of a code. If its type were only `boolean`, libraries would draw a tick box
 * and send `false` for a question that nobody has answered.
 */
const yesOrNo = (values: readonly boolean[]) => ({
  type: ['string', 'boolean'],
  oneOf: values.map((value) => choice(value, value ? YES : NO)),
});

/** A text with more characters than this gets a box of several lines. */
const LONGEST_LINE = 120;

/** The routes that list what may be named, and the part of an entry that is sent. */
const PICKS: Readonly<Partial<Record<FieldRole, object>>> = {
  place: {
    route: '/places',
    query: { division: '{division}', case: '{caseNumber}' },
    value: 'id',
    label: 'name',
  },
  office: { route: '/offices', query: { division: '{county}' }, value: 'id', label: 'name' },
  officer: { route: '/offices/{officeId}/officers', query: {}, value: 'id', label: 'name' },
};

/** Keywords of a field that JSON Schema does not define. Validators ignore them, or conditions say the same. */
const besides = (schema: z.core.$ZodType) => {
  const role = roleOf(schema);
  const requiredWhen = requiredWhenOf(schema);
  return {
    ...(role === 'moment' && { notAfter: 'now', precision: 'minute' }),
    ...(role && PICKS[role] && { pick: PICKS[role] }),
    ...(requiredWhen && { requiredWhen }),
    ...(schema instanceof z.ZodObject && demandsOf(schema.shape)),
  };
};

type Drawn = Readonly<Record<string, unknown>>;

/** The schema of a list's items: they have the list's title, but choices have labels of their own. */
const itemsOf = ({ items, title }: Json) => {
  if (typeof items !== 'object' || Array.isArray(items)) return undefined;
  const { title: _ofTheCodes, ...item } = items as Json;
  if (item.enum) return { items: drawn(item), uniqueItems: true };
  return { items: drawn({ ...item, ...(title && { title }) }) };
};

const cellsOf = ({ properties = {} }: Json) =>
  Object.fromEntries(Object.entries(properties).map(([name, cell]) => [name, drawn(cell as Json)]));

/** Turns zod's schema of a field into the one that form libraries draw. */
const drawn = (json: Json): Drawn => {
  const { enum: codes, labels, type, const: only, title, format, pattern, ...rest } = json;
  const titled = title && { title, labels: inTwo(title) };
  if (codes && isLabels(labels)) {
    const oneOf = codes.map(String).map((code) => choice(code, labels[code]));
    return { type: 'string', ...titled, ...rest, oneOf };
  }
  if (type === 'boolean') return { ...titled, ...rest, ...yesOrNo(only ? [true] : [true, false]) };
  return {
    ...{ type, ...titled, ...rest },
    ...(format ? { format } : pattern && { pattern }),
    ...((rest.maxLength ?? 0) > LONGEST_LINE && { format: 'textarea' }),
    ...itemsOf(json),
    ...(json.properties && { properties: cellsOf(json) }),
  };
};

/** A field of an outcome as JSON Schema, with its group, and help where an officer could hesitate. */
export const fieldOf = (name: string, field: z.core.$ZodType): Drawn => {
  const { $schema: _ofTheForm, ...json } = z.toJSONSchema(field, {
    io: 'input',
    metadata: inline,
    override: ({ zodSchema, jsonSchema }) => Object.assign(jsonSchema, besides(zodSchema)),
  });
  const help = helpOf(name);
  return {
    ...drawn(json),
    group: groupOf(name, field),
    ...(help && { description: inBoth(help), help }),
  };
};
