import * as z from 'zod';

/**
 * Marks a field as personal data.
 *
 * A marked field is stored in a record of its own, encrypted; the case's events have only its salted hash, and no
 * error, alert or execution repeats it. The marked schema is a new one, without the id of the open schema.
 */
export const personal = <S extends z.ZodType>(schema: S): S => {
  const { id: _ofTheOpenOne, ...meta } = schema.meta() ?? {};
  return schema.meta({ ...meta, personal: true });
};

const innerOf = (schema: z.core.$ZodType): z.core.$ZodType | undefined =>
  schema instanceof z.ZodOptional ||
  schema instanceof z.ZodNullable ||
  schema instanceof z.ZodDefault
    ? schema.unwrap()
    : undefined;

/** Whether a field, or the field that it wraps, is marked as personal. */
export const isPersonal = (schema: z.core.$ZodType): boolean => {
  if (z.globalRegistry.get(schema)?.personal === true) return true;
  const inner = innerOf(schema);
  return inner !== undefined && isPersonal(inner);
};
