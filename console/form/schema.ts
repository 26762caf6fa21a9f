import type { Label } from '#schemas/label';

/** JSON Schema, as far as the forms of duty types use it. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly title?: string;
  readonly labels?: Label;
  readonly help?: Label;
  readonly group?: string;
  readonly groups?: Readonly<Record<string, Label>>;
  readonly pick?: Pick;
  readonly requiredWhen?: RequiredWhen;
  readonly format?: string;
  readonly notAfter?: string;
  readonly maxLength?: number;
  readonly personal?: boolean;
  readonly enum?: readonly (string | boolean)[];
  readonly oneOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly allOf?: readonly { readonly if?: Schema; readonly then?: Schema }[];
  readonly const?: string;
}

/** The route that lists what may be chosen, and which parts of a line are sent and shown. */
export interface Pick {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
  readonly value: string;
  readonly label: string;
}

/** The condition on which an optional field becomes required. */
export type RequiredWhen =
  | { readonly without: string }
  | { readonly field: string; readonly is: readonly string[] };

export interface Choice {
  readonly value: string | boolean;
  readonly label: Label;
}

export type Kind =
  | 'instant'
  | 'date'
  | 'number'
  | 'line'
  | 'text'
  | 'one'
  | 'tick'
  | 'pick'
  | 'many'
  | 'list'
  | 'rows';

export interface Field {
  readonly name: string;
  readonly label: Label;
  readonly kind: Kind;
  readonly isRequired: boolean;
  readonly requiredWhen?: RequiredWhen;
  readonly help?: Label;
  /** Fields of a group stand together, under its name. */
  readonly group?: string;
  readonly pick?: Pick;
  readonly isPersonal: boolean;
  /** The moment may not be in the future. */
  readonly isPast: boolean;
  readonly maxLength?: number;
  readonly choices: readonly Choice[];
  /** For rows: the fields of each row. */
  readonly fields: readonly Field[];
}

export interface Outcome {
  readonly code: string;
  readonly label: Label;
  readonly fields: readonly Field[];
  readonly groups: Readonly<Record<string, Label>>;
}

const labelIn = ({ labels, title = '' }: Schema, otherwise: string): Label =>
  labels ?? { zh: title || otherwise, en: title || otherwise };

/** One of several values, each of which stands alone with its words; or values without words. */
const choicesIn = ({ oneOf, enum: values = [] }: Schema): readonly Choice[] =>
  oneOf?.flatMap((each) =>
    (each.enum ?? []).map((value) => ({ value, label: labelIn(each, String(value)) })),
  ) ?? values.map((value) => ({ value, label: { zh: String(value), en: String(value) } }));

const kindOf = (schema: Schema): Kind => {
  const { type, format, items, pick, maxLength = 0 } = schema;
  if (type === 'array') {
    if (items?.type === 'object') return 'rows';
    return items && choicesIn(items).length > 0 ? 'many' : 'list';
  }
  if (pick) return 'pick';
  // A field with a single value is a tick box, so that the officer can untick it again.
  if (choicesIn(schema).length > 0) return choicesIn(schema).length > 1 ? 'one' : 'tick';
  if (format === 'date-time') return 'instant';
  if (format === 'date') return 'date';
  if (type === 'number' || type === 'integer') return 'number';
  return format === 'textarea' || maxLength > 120 ? 'text' : 'line';
};

const fieldOf = (name: string, schema: Schema, isRequired: boolean): Field => ({
  name,
  label: labelIn(schema, name),
  kind: kindOf(schema),
  isRequired,
  isPersonal: schema.personal === true,
  isPast: schema.notAfter === 'now',
  ...(schema.maxLength && { maxLength: schema.maxLength }),
  ...(schema.requiredWhen && { requiredWhen: schema.requiredWhen }),
  ...(schema.help && { help: schema.help }),
  ...(schema.group && { group: schema.group }),
  ...(schema.pick && { pick: schema.pick }),
  choices: schema.items ? choicesIn(schema.items) : choicesIn(schema),
  fields: schema.items?.properties ? fieldsIn(schema.items) : [],
});

const fieldsIn = ({ properties = {}, required = [] }: Schema): readonly Field[] =>
  Object.entries(properties).map(([name, each]) => fieldOf(name, each, required.includes(name)));

/** The outcomes of a duty, each with its fields: the page knows nothing else of a duty type. */
export const outcomesIn = ({
  properties = {},
  allOf = [],
  groups = {},
}: Schema): readonly Outcome[] =>
  choicesIn(properties.outcome ?? {}).map(({ value, label }) => {
    const code = String(value);
    const then = allOf.find((each) => each.if?.properties?.outcome?.const === code)?.then;
    return { code, label, fields: then ? fieldsIn(then) : [], groups };
  });
