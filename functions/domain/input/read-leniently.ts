import type * as z from 'zod';
import type { Complaint } from '#domain/errors';
import type { Label } from '#schemas/label';
import type { JsonRead, SaidAt } from '#schemas/reading/json';
import { complaintsOf } from './complaints.ts';
import { isFieldName } from './describe-given.ts';
import { type Misunderstood, understand } from './understand.ts';

/** What is to be told to whoever sent it, and what is kept as it was said. */
export interface Reading {
  readonly warnings: readonly Misunderstood[];
  readonly asSaid: readonly SaidAt[];
}

/** What was read whole, with nothing to be said of it. */
export const AS_IT_IS: Reading = { warnings: [], asSaid: [] };

const TWICE: Label = { zh: '此字段重复，各次内容均已保存', en: 'it is said twice; both are kept' };
const WANTED: Label = {
  zh: '未填写；已受理，请尽快补充',
  en: 'it is not said; it was taken all the same: please tell it soon',
};
const IN_GB18030: Label = {
  zh: '不是 UTF-8 编码，已按 GB18030 读取，请核对文字',
  en: 'it is not in UTF-8, and was read as GB18030: check the words',
};

const MOST_WARNINGS = 50;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A pointer, where it names fields of a form or places in a list, and nothing that may be a person's. */
const nameable = (pointer: string): string => {
  const keys = pointer.split('/').slice(1);
  return keys.every((key) => isFieldName(key) || /^\d{1,3}$/.test(key)) ? pointer || '/' : '/';
};

/** One warning for each place. */
export const warningsAt = (
  pointers: readonly string[],
  { zh, en }: Label,
): readonly Misunderstood[] =>
  [...new Set(pointers.map(nameable))].map((field) => ({ field, zh, en }));

/** As many warnings as somebody reads. */
export const few = (warnings: readonly Misunderstood[]): readonly Misunderstood[] =>
  warnings.slice(0, MOST_WARNINGS);

export interface Sent extends JsonRead {
  /** The charset of its bytes. */
  readonly charset?: string;
}

export interface LenientlyRead extends Reading {
  readonly value: Readonly<Record<string, unknown>>;
}

/** Fields as people send them, each by what its schema reads; nothing where they are no fields. */
export const readSaid = (
  shape: z.ZodObject['shape'],
  { value: given, doubled, charset }: Sent,
): LenientlyRead | undefined => {
  if (!isObject(given)) return undefined;
  const { value, warnings, asSaid } = understand(shape, given);
  return {
    value,
    warnings: [
      ...(charset === 'gb18030' ? warningsAt([''], IN_GB18030) : []),
      ...warnings,
      ...warningsAt(
        doubled.map(([pointer]) => pointer),
        TWICE,
      ),
    ],
    asSaid: [...asSaid, ...doubled],
  };
};

/** What is read of a body that people fill in, or what speaks against taking it. */
export type BodyRead =
  | { readonly body: unknown; readonly reading: Reading }
  | { readonly complaints: readonly Complaint[] };

/** Nothing, or an empty list. */
const isMissing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

type Fields = Readonly<Record<string, unknown>>;

/** The complaints about the fields that the schema demands, as they were given. */
const againstNeeded = (
  schema: z.ZodObject,
  { issues }: z.ZodError,
  { value, given }: { readonly value: Fields; readonly given: Fields },
): readonly Complaint[] => {
  const needed = issues.map(({ path }) => String(path[0]));
  const asGiven = Object.entries(given).filter(([field]) => needed.includes(field));
  const whole = { ...value, ...Object.fromEntries(asGiven) };
  const { error } = schema.safeParse(whole);
  return error ? complaintsOf(error, schema, whole) : [];
};

/**
 * Reads a body of which only what its schema demands may be refused: every other field is read as people write it,
 * or kept as it was said.
 *
 * @param wants - fields without which it says little, and is taken with a warning
 */
export const readLeniently = (
  schema: z.ZodObject,
  sent: Sent | undefined,
  wants: readonly string[],
): BodyRead => {
  const given = sent?.value;
  const read = sent && readSaid(schema.shape, sent);
  if (!read || !isObject(given)) {
    const { error } = schema.safeParse(given);
    return { complaints: error ? complaintsOf(error, schema, given) : [] };
  }
  const { value, asSaid } = read;
  const parsed = schema.safeParse(value);
  if (!parsed.success) return { complaints: againstNeeded(schema, parsed.error, { value, given }) };
  const missing = wants.filter((field) => isMissing(value[field]));
  const asked = warningsAt(
    missing.map((field) => `/${field}`),
    WANTED,
  );
  return { body: parsed.data, reading: { warnings: [...asked, ...read.warnings], asSaid } };
};
