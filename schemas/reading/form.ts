import { LOST } from './characters.ts';

/** Pairs as a browser's form sends them: a name, `=`, a value; blanks within them are encoded. */
const ENCODED = /^[A-Za-z][\w.[\]%-]*=[^\s{}<>]*$/;

type Fields = Map<string, unknown>;

const put = (fields: Fields, [key = '', ...rest]: readonly string[], value: string): void => {
  const before = fields.get(key);
  if (rest.length > 0) {
    const inner: Fields = before instanceof Map ? before : new Map();
    put(inner, rest, value);
    fields.set(key, inner);
  } else {
    fields.set(key, before === undefined ? value : [before, value].flat());
  }
};

const asObject = (fields: Fields): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    [...fields].map(([key, value]) => [key, value instanceof Map ? asObject(value) : value]),
  );

/**
 * The most levels of a field's name, whose parts are separated by dots or brackets: `reporter.telephone`,
 * `reporter[telephone]`.
 */
const MOST_DEEP = 4;

const pathOf = (name: string): readonly string[] =>
  name
    .split(/[.[\]]+/)
    .filter(Boolean)
    .slice(0, MOST_DEEP);

/**
 * The fields of a text that a browser's form has encoded.
 *
 * @returns nothing if it is no such text, or not in UTF-8
 */
export const readForm = (text: string): Readonly<Record<string, unknown>> | undefined => {
  if (!ENCODED.test(text)) return undefined;
  const fields: Fields = new Map();
  for (const [name, value] of new URLSearchParams(text)) {
    if (`${name}${value}`.includes(LOST)) return undefined;
    put(fields, pathOf(name), value);
  }
  return asObject(fields);
};
