export type Json =
  | null
  | string
  | number
  | boolean
  | readonly Json[]
  | { readonly [k: string]: Json };

interface Fields {
  readonly [name: string]: Json;
}

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

export const isSame = (one: unknown, other: unknown): boolean => {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const names = Object.keys(one);
  if (names.length !== Object.keys(other).length) return false;
  return names.every(
    (name) => name in other && isSame((one as Fields)[name], (other as Fields)[name]),
  );
};

/** A merge patch (RFC 7396): removed fields are null. */
export const patchOf = (before: Json, now: Json): Json => {
  if (!isFields(before) || !isFields(now)) return now;
  const gone = Object.keys(before).filter((name) => !(name in now));
  const changed = Object.entries(now).filter(([name, value]) => !isSame(before[name], value));
  return Object.fromEntries([
    ...gone.map((name): [string, Json] => [name, null]),
    ...changed.map(([name, value]): [string, Json] => [name, patchOf(before[name] ?? null, value)]),
  ]);
};

export interface Difference {
  readonly path: string;
  readonly recorded: unknown;
  readonly now: unknown;
}

/** Every place at which two values differ, regardless of the order of their fields. */
export const differencesOf = (
  recorded: unknown,
  now: unknown,
  path = '',
): readonly Difference[] => {
  if (isSame(recorded, now)) return [];
  const areBoth = (is: (value: unknown) => boolean): boolean => is(recorded) && is(now);
  if (!areBoth(isFields) && !areBoth(Array.isArray)) return [{ path, recorded, now }];
  const [one, other] = [recorded as Fields, now as Fields];
  const names = [...new Set([...Object.keys(one), ...Object.keys(other)])];
  return names.flatMap((name) => differencesOf(one[name], other[name], `${path}/${name}`));
};
