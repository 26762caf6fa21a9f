interface Parses<T> {
  readonly parse: (value: unknown) => T;
}

const known = new WeakMap<object, Map<Parses<unknown>, unknown>>();

/** Nobody changes what was read: it is everybody's. */
const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const each of Object.values(value)) frozen(each);
  return value;
};

/** A stored value as its schema reads it; each is read once, because a stored value never changes. */
export const parsed = <T>(schema: Parses<T>, value: unknown): T => {
  if (typeof value !== 'object' || value === null) return schema.parse(value);
  const bySchema = known.get(value) ?? new Map<Parses<unknown>, unknown>();
  known.set(value, bySchema);
  if (!bySchema.has(schema)) bySchema.set(schema, frozen(schema.parse(value)));
  return bySchema.get(schema) as T;
};
