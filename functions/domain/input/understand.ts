import * as z from 'zod';
import type { Label } from '#schemas/label';
import { tidy } from '#schemas/reading/characters';
import type { SaidAt } from '#schemas/reading/json';
import { pointerTo } from '#schemas/reading/pointer';
import { readerOf } from '#schemas/reading/reader';
import { isFieldName } from './describe-given.ts';

/** A part of the input that could not be accepted as it was said. */
export interface Misunderstood extends Label {
  readonly field: string;
}

export interface Understood {
  readonly value: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Misunderstood[];
  /** The values that were not accepted, or were changed, by JSON pointer. */
  readonly asSaid: readonly SaidAt[];
}

type Shape = Readonly<Record<string, z.core.$ZodType>>;

const UNKNOWN: Label = {
  zh: '没有此字段，已按原文保存',
  en: 'there is no such field; it is kept as it was said',
};
const NOT_TAKEN: Label = {
  zh: '内容不符合要求，已按原文保存，未采用',
  en: 'it is not of the form; it is kept as it was said, and not used',
};
const REWRITTEN: Label = {
  zh: '已按规范格式记录，并保存原文',
  en: 'it is written in its usual form, and kept as it was said, too',
};
const EMPTY: Label = {
  zh: '未填写，按未提供处理',
  en: 'nothing is said here; it is taken as not given',
};

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? innerOf(schema.unwrap())
    : schema;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isEmpty = (given: unknown): boolean =>
  given === null || (typeof given === 'string' && tidy(given) === '');

interface Part {
  /** Absent if no part of it could be accepted. */
  readonly value?: unknown;
  readonly warnings: readonly Misunderstood[];
  readonly asSaid: readonly SaidAt[];
}

const kept = (field: string, { zh, en }: Label, path: string, given: unknown): Part => ({
  warnings: [{ field, zh, en }],
  asSaid: [[path, given]],
});

const together = (parts: readonly Part[]): Omit<Part, 'value'> => ({
  warnings: parts.flatMap(({ warnings }) => warnings),
  asSaid: parts.flatMap(({ asSaid }) => asSaid),
});

/** Reads a list. Every person keeps a position, however little could be read of them; an unknown code is dropped. */
const listOf = (element: z.core.$ZodType, given: readonly unknown[], path: string): Part => {
  const isOfObjects = innerOf(element) instanceof z.ZodObject;
  const parts = given.map((each, index) => {
    const part = partOf(element, each, pointerTo(path, index));
    return part.value === undefined && isOfObjects ? { ...part, value: {} } : part;
  });
  const taken = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: taken, ...together(parts) };
};

/**
 * Whether reading changed a text by more than outer blanks and character composition; such a text is also kept as it
 * was said.
 */
const isRewritten = (schema: z.core.$ZodType, given: unknown): boolean => {
  if (typeof given !== 'string') return false;
  const said = given.normalize().replaceAll('\r\n', '\n').trim();
  const read = readerOf(schema);
  return read !== undefined && read(said) !== said;
};

/** Reads one value with its schema; a number where a text is expected becomes its digits. */
const single = (schema: z.core.$ZodType, given: unknown, path: string): Part | undefined => {
  const parsed = z.safeParse(schema, given);
  if (parsed.success) {
    const rewritten = isRewritten(schema, given) ? kept(path, REWRITTEN, path, given) : undefined;
    return { warnings: [], asSaid: [], ...rewritten, value: parsed.data };
  }
  if (typeof given !== 'number') return undefined;
  const digits = z.safeParse(schema, String(given));
  return digits.success ? { value: digits.data, warnings: [], asSaid: [] } : undefined;
};

/** A single value where a list is expected becomes a list of one. */
const listIn = (schema: z.ZodArray, given: unknown, path: string): Part | undefined => {
  if (!Array.isArray(given) && isObject(given)) return undefined;
  const list = Array.isArray(given)
    ? listOf(schema.element, given, path)
    : listOf(schema.element, [given], path);
  const isTaken = Array.isArray(list.value) && (Array.isArray(given) || list.value.length > 0);
  return isTaken && z.safeParse(schema, list.value).success ? list : undefined;
};

const partOf = (schema: z.core.$ZodType, given: unknown, path: string): Part => {
  if (isEmpty(given)) return { warnings: [{ field: path, ...EMPTY }], asSaid: [] };
  const inner = innerOf(schema);
  if (inner instanceof z.ZodObject && isObject(given)) return understand(inner.shape, given, path);
  const taken =
    inner instanceof z.ZodArray ? listIn(inner, given, path) : single(schema, given, path);
  return taken ?? kept(path, NOT_TAKEN, path, given);
};

/** Accepts every valid field and lists the others. A typing error in one field does not lose the rest. */
export const understand = (
  shape: Shape,
  given: Readonly<Record<string, unknown>>,
  path = '',
): Understood => {
  const parts = Object.entries(given).map(([key, said]) => {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const at = pointerTo(path, key);
    const field = isFieldName(key) ? at : path || '/';
    return [key, schema ? partOf(schema, said, at) : kept(field, UNKNOWN, at, said)] as const;
  });
  return {
    value: Object.fromEntries(
      parts.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])),
    ),
    ...together(parts.map(([, part]) => part)),
  };
};
