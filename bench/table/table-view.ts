import type { Item } from '#adapters/dynamo/item';
import { type MemoryTable, pathOf } from '#test/fakes/memory-table';
import { plain } from '../units/plain.ts';
import { tables } from './names.ts';
import type { Service } from './service.ts';

const itemOf: (json: string) => Item = JSON.parse;

const itemsOf = (service: Service): readonly Item[] =>
  [...service.table(tables.table).items.values()].map((item) =>
    itemOf(JSON.stringify(plain(item))),
  );

/** Shows a counted table to the helpers of the fakes. It reads the whole table, so the table must be small. */
export const tableView = (service: Service): MemoryTable => ({
  get items() {
    return new Map(itemsOf(service).map((item) => [pathOf(item), item]));
  },
  having: (attribute, value) => itemsOf(service).filter((item) => item[attribute] === value),
  get reporters() {
    const all = [...service.table(tables.reporters).items.values()].map(plain);
    return new Map(all.map(({ pk, sk, sealed }) => [`reporters|${pk}|${sk}`, String(sealed)]));
  },
  transact: () => {
    throw new Error('a counted table is written through its store');
  },
});
