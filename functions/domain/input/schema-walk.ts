import * as z from 'zod';
import { isPersonal } from '#schemas/personal';

type Schema = z.core.$ZodType;

const WRAPPERS = [z.ZodOptional, z.ZodNullable, z.ZodDefault] as const;

const unwrapped = (schema: Schema): Schema => {
  const wrapper = WRAPPERS.find((each) => schema instanceof each);
  return wrapper && schema instanceof wrapper ? unwrapped(schema.unwrap()) : schema;
};

const below = (schema: Schema, key: PropertyKey): readonly Schema[] => {
  const inner = unwrapped(schema);
  if (inner instanceof z.ZodObject) {
    const field: Schema | undefined = inner.shape[String(key)];
    return field ? [field] : [];
  }
  if (inner instanceof z.ZodArray) return [inner.element];
  if (inner instanceof z.ZodUnion) return inner.options.flatMap((option) => below(option, key));
  return [];
};

/** Whether a path leads to, or through, a personal field. */
export const isPersonalAt = (schema: Schema, path: readonly PropertyKey[]): boolean => {
  if (isPersonal(schema)) return true;
  const [key, ...rest] = path;
  return key !== undefined && below(schema, key).some((each) => isPersonalAt(each, rest));
};

/** The values of the field that discriminates a union. */
export const discriminators = (schema: Schema, field: string): readonly string[] => {
  const inner = unwrapped(schema);
  if (!(inner instanceof z.ZodUnion)) return [];
  return inner.options.flatMap((option) =>
    below(option, field).flatMap((literal) =>
      literal instanceof z.ZodLiteral ? [...literal.values].map(String) : [],
    ),
  );
};

/** The schema at a path, if there is one. */
export const schemaAt = (schema: Schema, path: readonly PropertyKey[]): Schema | undefined => {
  const [key, ...rest] = path;
  if (key === undefined) return schema;
  const next = below(schema, key)[0];
  return next && schemaAt(next, rest);
};
