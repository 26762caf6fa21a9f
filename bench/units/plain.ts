import type { Attributes, Value } from './value.ts';

const plainValue = (value: Value): unknown => {
  if ('S' in value) return value.S;
  if ('N' in value) return Number(value.N);
  if ('BOOL' in value) return value.BOOL;
  if ('L' in value) return value.L.map(plainValue);
  if ('M' in value) return plain(value.M);
  return 'B' in value ? value.B : null;
};

/** An item in the form that the adapters use. */
export const plain = (item: Attributes): Record<string, unknown> =>
  Object.fromEntries(Object.entries(item).map(([name, value]) => [name, plainValue(value)]));
