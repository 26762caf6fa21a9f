import { createHash } from 'node:crypto';

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const rankOf = (key: string, order: number): string =>
  createHash('md5').update(`${order} ${key}`).digest('hex');

const sorted = (keys: readonly string[], order: number): readonly string[] =>
  keys
    .map((key) => ({ key, rank: rankOf(key, order) }))
    .sort((one, other) => (one.rank < other.rank ? -1 : 1))
    .map(({ key }) => key);

/** The key lists that were shuffled into one order; cached because a run stores the same maps again and again. */
let known = { order: 0, lists: new Map<string, readonly string[]>() };

const inOrder = (keys: readonly string[], order: number): readonly string[] => {
  if (known.order !== order) known = { order, lists: new Map() };
  const name = keys.join('\n');
  const list = known.lists.get(name) ?? sorted(keys, order);
  known.lists.set(name, list);
  return list;
};

/** A value as DynamoDB returns it: its maps have their keys in an order of their own; its lists keep theirs. */
export const shuffled = (value: unknown, order: number): unknown => {
  if (Array.isArray(value)) return value.map((each) => shuffled(each, order));
  if (!isObject(value)) return value;
  const back: Record<string, unknown> = {};
  for (const key of inOrder(Object.keys(value), order)) back[key] = shuffled(value[key], order);
  return back;
};
