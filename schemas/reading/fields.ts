import { readForm } from './form.ts';
import { type JsonRead, readJson } from './json.ts';

/** The fields of a text, in JSON or as a browser's form encodes them; nothing if it has none. */
export const readFields = (text: string): JsonRead | undefined => {
  const read = readJson(text);
  if (read) return read;
  const value = readForm(text);
  return value && { value, doubled: [] };
};
