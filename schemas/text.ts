import * as z from 'zod';
import { LOST, oneLine, tidy } from './reading/characters.ts';
import { type Reader, readBy } from './reading/reader.ts';

const whole = {
  error: 'text',
  params: {
    zh: '文本有乱码（须为 UTF-8）',
    en: 'characters of the text were lost: it is not UTF-8',
  },
};

const read = (reader: Reader, max: number) =>
  readBy(
    reader,
    z
      .string()
      .overwrite(reader)
      .min(1)
      .max(max)
      .refine((text) => !text.includes(LOST), whole),
  );

/**
 * Makes the schema for each length once: a hundred fields share about ten lengths, and a cold start makes every schema.
 */
const madeOnce = <S>(make: (max: number) => S): ((max: number) => S) => {
  const made = new Map<number, S>();
  return (max) => {
    const schema = made.get(max) ?? make(max);
    made.set(max, schema);
    return schema;
  };
};

/** A text that people write: trimmed, normalised, without invisible characters, at most `max` characters. */
export const Text = madeOnce((max) => read(tidy, max));

/** A text of one line: a line break in it becomes a blank. */
export const Line = madeOnce((max) => read(oneLine, max));
