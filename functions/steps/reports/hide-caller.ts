import { hide } from '#schemas/reading/hide';
import type { SaidAt } from '#schemas/reading/json';
import { pointerTo } from '#schemas/reading/pointer';

interface Hidden<T> {
  readonly value: T;
  /** The original values of the places where something is hidden now. */
  readonly originals: readonly SaidAt[];
}

/** Fields whose form has been checked: a number in them belongs to the person whom they describe. */
const CHECKED = /\/(telephone|citizenId|birthDate|sex)$/;

/** Fields in which the caller may appear too; only numbers are hidden in them. */
const NAMES = /\/(name|nickname)$/;

interface Hiding {
  /** The words by which the caller names themselves. */
  readonly words: readonly string[];
  /** Whether the value has been checked by a form. */
  readonly isChecked: boolean;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const inText = (text: string, at: string, { words }: Hiding): Hidden<string> => {
  const value = hide(text, NAMES.test(at) ? [] : words);
  return { value, originals: value === text ? [] : [[at, text]] };
};

const inNumber = (number: number, at: string, hiding: Hiding): Hidden<unknown> => {
  const { value, originals } = inText(String(number), at, hiding);
  return { value: originals.length > 0 ? value : number, originals };
};

const inEntries = (
  entries: readonly (readonly [string | number, unknown])[],
  at: string,
  hiding: Hiding,
) => {
  const parts = entries.map(
    ([key, value]) => [key, hideIn(value, pointerTo(at, key), hiding)] as const,
  );
  return {
    entries: parts.map(([key, { value }]) => [key, value] as const),
    originals: parts.flatMap(([, { originals }]) => originals),
  };
};

/**
 * A value without numbers that may be telephone numbers, and without the words by which the caller names themselves.
 */
export const hideIn = (value: unknown, at: string, hiding: Hiding): Hidden<unknown> => {
  if (hiding.isChecked && CHECKED.test(at)) return { value, originals: [] };
  if (typeof value === 'string') return inText(value, at, hiding);
  if (typeof value === 'number') return inNumber(value, at, hiding);
  if (Array.isArray(value)) {
    const { entries, originals } = inEntries([...value.entries()], at, hiding);
    return { value: entries.map(([, each]) => each), originals };
  }
  if (!isObject(value)) return { value, originals: [] };
  const { entries, originals } = inEntries(Object.entries(value), at, hiding);
  return { value: Object.fromEntries(entries), originals };
};
