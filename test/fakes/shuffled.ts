import { createHash } from 'node:crypto';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const ranks = new Map<string, string>();

/** The rank of a key in an order; each is computed once, for a run stores the same keys again and again. */
const rankOf = (key: string, order: number): string => {
  const name = `${order} ${key}`;
  const known = ranks.get(name) ?? createHash('md5').update(name).digest('hex');
  ranks.set(name, known);
  return known;
};

/** A value as DynamoDB gives it back: its maps have their keys in an order of their own, its lists keep theirs. */
export const shuffled = (value: unknown, order: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, order));
  if (!isObject(value)) return value;
  const keys = Object.keys(value).sort((one, other) =>
    rankOf(one, order) < rankOf(other, order) ? -1 : 1,
  );
  return Object.fromEntries(keys.map((key) => [key, shuffled(value[key], order)]));
};
