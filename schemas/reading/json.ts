import { pointerTo } from './pointer.ts';

/** A value of the input, with its JSON pointer. */
export type SaidAt = readonly [pointer: string, value: unknown];

export interface JsonRead {
  readonly value: unknown;
  /** The earlier values of fields that were given twice. */
  readonly doubled: readonly SaidAt[];
}

/** Deeper than any form; without a limit, nested input could exhaust the reader's stack. */
const DEEPEST = 60;

/** More marks and values than any form has; reading megabytes of them would take longer than a caller waits. */
const MOST_TOKENS = 600_000;

/** A number that JavaScript keeps exactly; a longer one, or one with an exponent, is kept as text. */
const EXACT = /^-?(?:0|[1-9]\d{0,14})(?:\.\d{1,9})?$/;

const WORDS: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

class NoJson extends Error {}

const stop = (): never => {
  throw new NoJson();
};

/** Replaces raw line breaks and tabs within a text by the escapes of JSON. */
const escaped = (literal: string): string =>
  literal.replace(/\p{Cc}/gu, (mark) => JSON.stringify(mark).slice(1, -1));

const textOf = (literal: string): string => {
  try {
    return String(JSON.parse(escaped(literal))).toWellFormed();
  } catch {
    return stop();
  }
};

const tokensIn = (text: string) => {
  const token = /\s*(?:([{}[\],:])|("[^"\\]*(?:\\[\s\S][^"\\]*)*")|([^\s{}[\],:"]+))/y;
  const rest = /\s*$/y;
  let at = 0;
  let taken = 0;
  const peek = (): readonly (string | undefined)[] => {
    token.lastIndex = at;
    return token.exec(text) ?? [];
  };
  return {
    peek,
    next: () => {
      const [whole = stop(), ...parts] = peek();
      at += whole.length;
      taken += 1;
      return taken > MOST_TOKENS ? stop() : parts;
    },
    isOver: () => {
      rest.lastIndex = at;
      return rest.test(text);
    },
  };
};

/** Reads values one by one; a superfluous comma is accepted. */
const reading = (text: string) => {
  const doubled: SaidAt[] = [];
  const { peek, next, isOver } = tokensIn(text);

  /** Skips commas, and returns whether the list or object ends here. */
  const endsWith = (end: string): boolean => {
    while (peek()[1] === ',') next();
    if (peek()[1] !== end) return false;
    next();
    return true;
  };

  const listAt = (pointer: string, depth: number): unknown => {
    const items: unknown[] = [];
    while (!endsWith(']')) items.push(valueAt(pointerTo(pointer, items.length), depth));
    return items;
  };

  const objectAt = (pointer: string, depth: number): unknown => {
    const fields = new Map<string, unknown>();
    while (!endsWith('}')) {
      const [, literal = stop()] = next();
      const key = textOf(literal);
      if (next()[0] !== ':') stop();
      const within = pointerTo(pointer, key);
      const value = valueAt(within, depth);
      if (fields.has(key)) doubled.push([within, fields.get(key)]);
      fields.set(key, value);
    }
    return Object.fromEntries(fields);
  };

  const valueAt = (pointer: string, depth: number): unknown => {
    if (depth > DEEPEST) return stop();
    const [sign, literal, word] = next();
    if (sign === '{') return objectAt(pointer, depth + 1);
    if (sign === '[') return listAt(pointer, depth + 1);
    if (literal) return textOf(literal);
    if (word && Object.hasOwn(WORDS, word)) return WORDS[word];
    if (word && /^[-+]?\.?\d[\d.eE+-]*$/.test(word)) return EXACT.test(word) ? Number(word) : word;
    return stop();
  };

  const value = valueAt('', 0);
  return isOver() ? { value, doubled } : stop();
};

/**
 * Reads JSON as people send it: with superfluous commas, and with line breaks within texts. A number of 18 digits keeps
 * all of them, as text; if a field is given twice, neither value is lost.
 *
 * @returns nothing if it is no JSON
 */
export const readJson = (text: string): JsonRead | undefined => {
  try {
    return reading(text);
  } catch (error) {
    if (error instanceof NoJson || error instanceof RangeError) return undefined;
    throw error;
  }
};
