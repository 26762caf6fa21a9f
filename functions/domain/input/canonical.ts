const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** One text for one content: how its fields are ordered and spaced says nothing. */
export const canonicalOf = (content: unknown): string => JSON.stringify(content, inOrder) ?? 'null';
