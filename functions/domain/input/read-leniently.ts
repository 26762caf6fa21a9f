import type * as z from 'zod';
import type { Complaint } from '#domain/errors';
import type { Label } from '#schemas/label';
import type { JsonRead, SaidAt } from '#schemas/reading/json';
import { complaintsOf } from './complaints.ts';
import { isFieldName } from './describe-given.ts';
import { type Misunderstood, understand } from './understand.ts';

/** The warnings for the sender, and the values that are kept as they were said. */
export interface Reading {
  readonly warnings: readonly Misunderstood[];
  readonly asSaid: readonly SaidAt[];
}

/** The reading of input without any warning. */
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

/** The pointer, if it names only form fields or list positions; otherwise `/`, because a name may be personal. */
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

/** The largest number of warnings that a person reads. */
export const few = (warnings: readonly Misunderstood[]): readonly Misunderstood[] =>
  warnings.slice(0, MOST_WARNINGS);

export interface Sent extends JsonRead {
  /** The charset of the request's bytes. */
  readonly charset?: string;
}

export interface LenientlyRead extends Reading {
  readonly value: Readonly<Record<string, unknown>>;
}

/** Reads fields as people write them, each with its schema; returns nothing if the value has no fields. */
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

/** The result of reading a body that people fill in: the body, or the complaints against it. */
export type BodyRead =
  | { readonly body: unknown; readonly reading: Reading }
  | { readonly complaints: readonly Complaint[] };

/** Whether a value is absent or an empty list. */
const isMissing = (value: unknown): boolean =>
  value === undefined || (Array.isArray(value) && value.length === 0);

type Fields = Readonly<Record<string, unknown>>;

/** The complaints about the fields that the schema requires, against their original values. */
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
 * Reads a body that may be refused only for the fields that its schema requires: every other field is read as people
 * write it, or kept as it was said.
 *
 * @param wants - fields that a useful body has; if they are missing, it is accepted with a warning
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
