interface Parses<T> {
  readonly parse: (value: unknown) => T;
}

const known = new WeakMap<object, Map<Parses<unknown>, unknown>>();

/** Freezes a parsed value, because all readers share it. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
};

/** A stored value parsed by its schema; each is parsed once, because a stored value never changes. */
export const parsed = <T>(schema: Parses<T>, value: unknown): T => {
  if (typeof value !== 'object' || value === null) return schema.parse(value);
  const bySchema = known.get(value) ?? new Map<Parses<unknown>, unknown>();
  known.set(value, bySchema);
  if (!bySchema.has(schema)) bySchema.set(schema, frozen(schema.parse(value)));
  return bySchema.get(schema) as T;
};
