import * as z from 'zod';
import type { Label } from '#schemas/label';
import { isFieldName } from './describe-given.ts';

/** A part of a call that could not be taken as the caller said it. */
export interface Misunderstood extends Label {
  readonly field: string;
}

export interface Understood {
  readonly value: Readonly<Record<string, unknown>>;
  readonly warnings: readonly Misunderstood[];
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

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? innerOf(schema.unwrap())
    : schema;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

interface Part {
  /** Absent where no part of the call could be taken. */
  readonly value?: unknown;
  readonly warnings: readonly Misunderstood[];
}

const listOf = (element: z.core.$ZodType, given: readonly unknown[], path: string): Part => {
  const parts = given.map((each, index) => partOf(element, each, `${path}/${index}`));
  const taken = parts.flatMap(({ value }) => (value === undefined ? [] : [value]));
  return { value: taken, warnings: parts.flatMap(({ warnings }) => warnings) };
};

const partOf = (schema: z.core.$ZodType, given: unknown, path: string): Part => {
  const parsed = z.safeParse(schema, given);
  if (parsed.success) return { value: parsed.data, warnings: [] };
  const inner = innerOf(schema);
  if (inner instanceof z.ZodObject && isObject(given)) return understand(inner.shape, given, path);
  const isList = inner instanceof z.ZodArray && Array.isArray(given);
  const list = isList ? listOf(inner.element, given, path) : undefined;
  if (list && z.safeParse(schema, list.value).success) return list;
  return { warnings: [{ field: path, ...NOT_TAKEN }] };
};

/** Takes every field that is valid and lists the others. A typing error in one field does not lose the rest. */
export const understand = (
  shape: Shape,
  given: Readonly<Record<string, unknown>>,
  path = '',
): Understood => {
  const parts = Object.entries(given).map(([key, said]) => {
    const schema = Object.hasOwn(shape, key) ? shape[key] : undefined;
    const at = `${path}/${key}`;
    const part: Part = schema
      ? partOf(schema, said, at)
      : { warnings: [{ field: isFieldName(key) ? at : path || '/', ...UNKNOWN }] };
    return [key, part] as const;
  });
  return {
    value: Object.fromEntries(
      parts.flatMap(([key, { value }]) => (value === undefined ? [] : [[key, value] as const])),
    ),
    warnings: parts.flatMap(([, { warnings }]) => warnings),
  };
};
