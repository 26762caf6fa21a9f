import { opened } from '#test/fakes/memory-vault';

const SEALED = 'sealed:';
const OPEN = '$sealed';

const mapped = (value: object, each: (value: unknown) => unknown): unknown =>
  Array.isArray(value)
    ? value.map(each)
    : Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, each(inner)]));

/** Decrypts the in-memory vault's content for the recording: as base64 it could not be compressed. */
export const unsealed = (value: unknown): unknown => {
  if (typeof value === 'string')
    return value.startsWith(SEALED) ? { [OPEN]: unsealed(opened(value)) } : value;
  return typeof value === 'object' && value !== null ? mapped(value, unsealed) : value;
};

export const resealed = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (OPEN in value) {
    const text = JSON.stringify(resealed(value[OPEN]));
    return SEALED + Buffer.from(text).toString('base64');
  }
  return mapped(value, resealed);
};
