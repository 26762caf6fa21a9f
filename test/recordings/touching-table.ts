import { type Item, storedKey } from '#adapters/dynamo/item';
import { type MemoryTable, memoryTable, pathOf } from '#test/fakes/memory-table';
import { SHARDS } from './own-ports.ts';

/** An item made not due, even if it has a next moment. */
export const undue = ({ duePk: _pk, dueSk: _sk, ...item }: Item): Item => item;

export interface Touched {
  readonly items: ReadonlyMap<string, Item>;
  readonly sealed: ReadonlyMap<string, string>;
}

/**
 * A table that starts empty, and copies each item from another table when it is read: in the end it has exactly what a
 * deed needs.
 *
 * @param only - the one item that is due; a sweep does not see the others.
 */
export const touchingTable = (base: MemoryTable, now: string, only?: string) => {
  const own = memoryTable(SHARDS);
  const seen = new Set<string>();
  const items = new Map<string, Item>();
  const sealed = new Map<string, string>();
  let prefix = '';

  const touch = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    const item = base.items.get(path);
    if (!item) return;
    const taken = only !== undefined && path !== only ? undue(item) : item;
    items.set(path, item);
    own.place(path, taken);
  };

  const touchSealed = (path: string): void => {
    const found = base.reporters.get(path);
    if (found === undefined || sealed.has(path)) return;
    sealed.set(path, found);
    own.placeSealed(path, found);
  };

  const wanted = (attribute: string, item: Item): boolean => {
    if (attribute === 'duePk')
      return only ? pathOf(item) === only : (item.dueSk ?? '') <= `${now}~`;
    if (item.pk.startsWith('OUTBOX')) return only === undefined || pathOf(item) === only;
    return attribute !== 'pk' || item.sk.startsWith(prefix);
  };

  const table: MemoryTable & { lists: (sk: string) => void } = {
    items: {
      get: (path: string) => {
        touch(path);
        return own.items.get(path);
      },
    } as never,
    reporters: {
      get: (path: string) => {
        touchSealed(path);
        return own.reporters.get(path);
      },
    } as never,
    having: (attribute, value) => {
      for (const item of base.having(attribute, value))
        if (wanted(attribute, item)) touch(pathOf(item));
      prefix = '';
      return own.having(attribute, value);
    },
    transact: (writes) => {
      for (const write of writes)
        if (write.kind !== 'seal') touch(pathOf(storedKey(write.key, SHARDS)));
      own.transact(writes);
    },
    lists: (sk) => {
      prefix = sk;
    },
  };
  return { table, touched: { items, sealed } satisfies Touched };
};
