import * as z from 'zod';

/**
 * Turns a text as people write it into the form that a schema requires; a text that it cannot read is returned
 * unchanged.
 */
export type Reader = (said: string) => string;

const readers = z.registry<{ readonly read: Reader }>();

/** Attaches to a schema the reader of the texts that people write for it. */
export const readBy = <S extends z.ZodType>(read: Reader, schema: S): S => {
  readers.add(schema, { read });
  return schema;
};

/** The reader of a schema, or of the one that it wraps. */
export const readerOf = (schema: z.core.$ZodType): Reader | undefined => {
  const own = readers.get(schema)?.read;
  if (own) return own;
  return schema instanceof z.ZodOptional || schema instanceof z.ZodDefault
    ? readerOf(schema.unwrap())
    : undefined;
};
