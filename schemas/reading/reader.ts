import * as z from 'zod';

/** Reads what people write in the form that a schema wants; what it cannot read it leaves as it is. */
export type Reader = (said: string) => string;

const readers = z.registry<{ readonly read: Reader }>();

/** Gives a schema the reader of what people write in its place. */
export const readBy = <S extends z.ZodType>(read: Reader, schema: S): S => {
  readers.add(schema, { read });
  return schema;
};

/** The reader of a schema, or of what it wraps. */
export const readerOf = (schema: z.core.$ZodType): Reader | undefined => {
  const own = readers.get(schema)?.read;
  if (own) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? readerOf(schema.unwrap())
    : undefined;
};
