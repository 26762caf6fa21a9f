import type { Item } from '#adapters/dynamo/item';

/** The attributes by which items are found, other than by their key. */
const attributes = ['pk', 'type', 'duePk', 'workPk', 'areaPk'] as const;
export type Attribute = (typeof attributes)[number];

/** Which items have which value of an attribute, so that no test looks through a whole table. */
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
    /** In no order. */
    having: (attribute: Attribute, value: string): readonly Item[] => [
      ...(lists.get(`${attribute}|${value}`)?.values() ?? []),
    ],
  };
};
