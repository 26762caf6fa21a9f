import type { Item } from '#adapters/dynamo/item';

/** The attributes other than the key by which items are found. */
const attributes = ['pk', 'type', 'duePk', 'workPk', 'areaPk'] as const;
export type Attribute = (typeof attributes)[number];

/** An index of items by the value of an attribute, so that no test searches a whole table. */
export const memoryIndex = () => {
  const lists = new Map<string, Map<string, Item>>();

  const listsOf = (item: Item): readonly string[] =>
    attributes.flatMap((attribute) => {
      const value = item[attribute];
      return value === undefined ? [] : [`${attribute}|${value}`];
    });

  return {
    add: (path: string, item: Item): void => {
      for (const place of listsOf(item)) {
        const there = lists.get(place);
        if (there) there.set(path, item);
        else lists.set(place, new Map([[path, item]]));
      }
    },
    remove: (path: string, item: Item): void => {
      for (const place of listsOf(item)) lists.get(place)?.delete(path);
    },
    /** In no particular order. */
    having: (attribute: Attribute, value: string): readonly Item[] => [
      ...(lists.get(`${attribute}|${value}`)?.values() ?? []),
    ],
  };
};
