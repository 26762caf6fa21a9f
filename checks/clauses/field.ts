import * as z from 'zod';
import { ReportBody } from '#schemas/api/reports';
import { dutyTypes } from '#schemas/duties/index';
import type { Field } from './carried.ts';

const bare = (schema: unknown): unknown => {
  if (schema instanceof z.ZodArray) return bare(schema.element);
  const wraps =
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault;
  return wraps ? bare(schema.unwrap()) : schema;
};

const inside = (schema: unknown, key: string): unknown => {
  const whole = bare(schema);
  if (!(whole instanceof z.ZodObject)) return undefined;
  return Object.hasOwn(whole.shape, key) ? whole.shape[key] : undefined;
};

/** The form of the report or of a duty's outcome, and the rest of the path. */
const formOf = ([first = '', ...path]: readonly string[]): readonly [
  unknown,
  readonly string[],
] => {
  if (first === 'report') return [ReportBody, path];
  const type = Object.values(dutyTypes).find(({ code }) => code === first);
  const [outcome = '', ...rest] = path;
  const outcomes: Readonly<Record<string, { readonly form: () => z.ZodObject }>> =
    type?.outcomes ?? {};
  return [outcomes[outcome]?.form(), rest];
};

/** Whether a form has the field, and the field the code. */
export const isField = (field: Field): boolean => {
  const [path = '', code] = field.split(':');
  const [form, keys] = formOf(path.split('.'));
  const found = bare(keys.reduce(inside, form));
  if (found === undefined || keys.length === 0) return false;
  return code === undefined || (found instanceof z.ZodEnum && found.options.includes(code));
};
