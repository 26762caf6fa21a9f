import { type Item, storedKey } from '#adapters/dynamo/item';
import { type ListValues, readRecord } from '#adapters/dynamo/read-record';
import type { Page, Store } from '#domain/ports';
import type { Loaded, Ref, Refs, Write } from '#domain/record';
import { type ItemPage, pageOf } from './memory-page.ts';
import { type MemoryTable, pathOf } from './memory-table.ts';
import { parsed } from './parsed.ts';

const MOST_READS = 100;

/** The disturbances that a test may cause in a store. */
export interface Disturbance {
  /** Called before each write, in time to write something else first, or to fail it. */
  beforeWrite?: ((writes: readonly Write[]) => void | Promise<void>) | undefined;
  beforeLoad?: (() => void) | undefined;
  /** Called when a write is done; its answer may still be lost. */
  afterWrite?: ((writes: readonly Write[]) => void) | undefined;
  /** The number of reading round trips. */
  reads: number;
  /** The number of transactions. */
  writes: number;
}

interface Schema<T> {
  readonly parse: (value: unknown) => T;
}

const pageParsed = <T>(schema: Schema<T>, { items, ...rest }: ItemPage): Page<T> => ({
  items: items.map(({ value }) => parsed(schema, value)),
  ...rest,
});

const refsOf = (groups: readonly Refs[]): readonly Ref<unknown>[] =>
  groups.flatMap((group) => Object.values(group).flatMap((wanted) => wanted ?? []));

/** An in-memory table that keeps the contract of the port, and DynamoDB's limits. */
export const memoryStore = (
  table: MemoryTable,
  shards: number,
): Store & { readonly disturb: Disturbance } => {
  const disturb: Disturbance = { reads: 0, writes: 0 };
  const listAll: ListValues = async ({ pk, sk }) =>
    table
      .having('pk', pk)
      .filter((item) => item.sk.startsWith(sk))
      .toSorted((one, other) => (one.sk < other.sk ? -1 : 1))
      .map(({ value }) => value);

  const find = async ({ type, key }: Ref<unknown>): Promise<unknown> => {
    const item = table.items.get(pathOf(storedKey(key, shards)));
    if (!item) return undefined;
    const schema = { parse: (value: unknown) => parsed(type.schema, value) };
    return readRecord({ ...type, schema }, item, listAll);
  };

  const read = async (group: Refs) => {
    const entries = Object.entries(group).map(async ([name, wanted]) => {
      if (!wanted || 'key' in wanted) return [name, wanted && (await find(wanted))] as const;
      const found = await Promise.all(wanted.map(find));
      return [name, found.filter((each) => each !== undefined)] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  };

  return {
    disturb,
    load: async <const G extends readonly Refs[]>(...groups: G) => {
      disturb.beforeLoad?.();
      const paths = refsOf(groups).map(({ key }) => pathOf(storedKey(key, shards)));
      disturb.reads += Math.ceil(new Set(paths).size / MOST_READS);
      return (await Promise.all(groups.map(read))) as {
        readonly [I in keyof G]: Loaded<G[I]>;
      };
    },
    write: async (writes) => {
      await disturb.beforeWrite?.(writes);
      table.transact(writes);
      disturb.writes += 1;
      disturb.afterWrite?.(writes);
    },
    list: async ({ schema }, { pk, sk }, request) => {
      disturb.reads += 1;
      const found = table.having('pk', pk).filter((item) => item.sk.startsWith(sk));
      return pageParsed(
        schema,
        pageOf(`${pk}|${sk}`, found, (item) => item.sk, request),
      );
    },
    listIndex: async (index, { schema }, pk, request) => {
      disturb.reads += 1;
      const order = (item: Item): string => item[`${index}Sk`] ?? '';
      const { starting = '', before } = request;
      const isAsked = (sk: string): boolean => sk.startsWith(starting) && (!before || sk < before);
      const found = table.having(`${index}Pk`, pk).filter((item) => isAsked(order(item)));
      return pageParsed(schema, pageOf(`${index}|${pk}`, found, order, request));
    },
  };
};
