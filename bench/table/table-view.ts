import type { Item } from '#adapters/dynamo/item';
import { type MemoryTable, pathOf } from '#test/fakes/memory-table';
import { plain } from '../units/plain.ts';
import { tables } from './names.ts';
import type { Service } from './service.ts';

const itemOf: (json: string) => Item = JSON.parse;

/** A counted table as the fakes' helpers look at one. It reads all of it: for small tables. */
export const tableView = (service: Service): MemoryTable => ({
  get items() {
    const all = [...service.table(tables.table).items.values()];
    const items = all.map((item) => itemOf(JSON.stringify(plain(item))));
    return new Map(items.map((item) => [pathOf(item), item]));
  },
  get reporters() {
    const all = [...service.table(tables.reporters).items.values()].map(plain);
    return new Map(all.map(({ pk, sk, sealed }) => [`reporters|${pk}|${sk}`, String(sealed)]));
  },
  transact: () => {
    throw new Error('a counted table is written through its store');
  },
});
