import { itemSize } from '../units/item-size.ts';
import { type Attributes, textOf } from '../units/value.ts';
import { type Entry, indexUnits, itemUnits } from '../units/write-units.ts';
import { type SortedList, sortedList } from './sorted-list.ts';

/** The sparse indexes of `infra/constructs/case-tables.ts`. */
const INDEXES = ['due', 'work', 'area'] as const;
type IndexName = (typeof INDEXES)[number];

/** Separates a sort key from the part that makes it unique; sorts before everything. */
const PART = '\u0000';

const text = (item: Attributes, name: string): string => textOf(item[name]) ?? '';
const own = (item: Attributes): string => `${text(item, 'pk')}${PART}${text(item, 'sk')}`;

/** The attributes that an index keeps of an item; `due` keeps only the keys. */
export const projected = (item: Attributes, index: string | undefined): Attributes => {
  if (index !== 'due') return item;
  const names = ['pk', 'sk', 'duePk', 'dueSk'];
  return Object.fromEntries(Object.entries(item).filter(([name]) => names.includes(name)));
};

/** The position of an item in a partition of the table or of an index. */
export const placeOf = (item: Attributes, index: string | undefined): string =>
  index ? `${text(item, `${index}Sk`)}${PART}${own(item)}` : text(item, 'sk');

const entryOf = (item: Attributes | undefined, index: IndexName): Entry | undefined => {
  const pk = item && textOf(item[`${index}Pk`]);
  if (!item || pk === undefined) return undefined;
  const kept = projected(item, index);
  const content = JSON.stringify(kept);
  return { key: `${pk}${PART}${placeOf(item, index)}`, size: itemSize(kept), content };
};

/** The write units for replacing one item by another, including its index entries. */
const unitsOf = (
  before: Attributes | undefined,
  after: Attributes | undefined,
  inTransaction: boolean,
): number => {
  const size = (item: Attributes | undefined): number => (item ? itemSize(item) : 0);
  const indexes = INDEXES.map((index) => indexUnits(entryOf(before, index), entryOf(after, index)));
  const entries = indexes.reduce((sum, each) => sum + each, 0);
  return itemUnits(size(before), size(after), inTransaction) + entries;
};

/** An in-memory table whose queries go through its keys as DynamoDB's do, so that they can be counted. */
export const benchTable = () => {
  const items = new Map<string, Attributes>();
  const partitions = new Map<string, SortedList<Attributes>>();

  const partition = (index: string | undefined, pk: string): SortedList<Attributes> => {
    const name = `${index ?? ''}${PART}${pk}`;
    const known = partitions.get(name) ?? sortedList<Attributes>();
    partitions.set(name, known);
    return known;
  };

  const listsOf = (item: Attributes) =>
    [undefined, ...INDEXES].flatMap((index) => {
      const pk = textOf(item[index ? `${index}Pk` : 'pk']);
      if (pk === undefined) return [];
      return [{ list: partition(index, pk), place: placeOf(item, index) }];
    });

  const remove = (key: Attributes): void => {
    const before = items.get(own(key));
    if (!before) return;
    for (const { list, place } of listsOf(before)) list.remove(place);
    items.delete(own(key));
  };

  const put = (item: Attributes): void => {
    remove(item);
    items.set(own(item), item);
    for (const { list, place } of listsOf(item)) list.put(place, item);
  };

  return {
    items,
    partition,
    get: (key: Attributes): Attributes | undefined => items.get(own(key)),
    put,
    remove,
    /** The cost of replacing the item with this key. */
    cost: (key: Attributes, after: Attributes | undefined, inTransaction: boolean): number =>
      unitsOf(items.get(own(key)), after, inTransaction),
  };
};

export type BenchTable = ReturnType<typeof benchTable>;
