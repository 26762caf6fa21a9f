const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)))
    : value;

/** The same text for the same content, whatever the order and spacing of its fields. */
export const canonicalOf = (content: unknown): string => JSON.stringify(content, inOrder) ?? 'null';
