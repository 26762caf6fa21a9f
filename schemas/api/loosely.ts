import * as z from 'zod';

const ANYTHING = z.unknown().meta({ description: 'Anything else is kept as it was said.' });

/** The minimum that a schema requires: of a list its length, and of a code of digits that it is one. */
const needed = (schema: z.core.$ZodType) => {
  if (schema instanceof z.ZodArray) return z.array(z.union([schema.element, ANYTHING]));
  return schema instanceof z.ZodPipe ? z.union([schema, z.int()]) : schema;
};

const fieldOf = (schema: z.core.$ZodType) =>
  schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? z.union([schema.unwrap(), ANYTHING]).optional()
    : needed(schema);

/**
 * The schema of a body that people fill in, as the API accepts it: it describes the best form of each field, and allows
 * others.
 */
export const loosely = (schema: z.ZodObject): z.ZodObject => {
  const fields = Object.entries(schema.shape).map(([name, field]) => [name, fieldOf(field)]);
  return z.looseObject(Object.fromEntries(fields)).meta(schema.meta() ?? {});
};
