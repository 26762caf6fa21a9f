import type { Item } from '#adapters/dynamo/item';
import type { DueIndex, DueKey, MessageKey } from '#domain/ports';
import { Instant } from '#schemas/time';
import { pageOf } from './memory-page.ts';
import type { MemoryTable } from './memory-table.ts';

const dueOf = ({ dueSk = '' }: Item): string => dueSk;

const keyOf = (item: Item): DueKey => ({
  pk: item.pk,
  sk: item.sk,
  at: Instant.parse(dueOf(item).split('#')[0]),
});

const messageOf = ({ sk }: Item): MessageKey => {
  const [createdAt, id = ''] = sk.split('#');
  return { createdAt: Instant.parse(createdAt), id };
};

const sorted = (items: readonly Item[], of: (item: Item) => string): readonly Item[] =>
  items.toSorted((a, b) => (of(a) < of(b) ? -1 : 1));

/** The sparse index of records that have a next moment; this one does not lag. */
export const memoryDueIndex = (table: MemoryTable, shards: number): DueIndex => {
  const everyShard = Array.from({ length: shards }, (_, shard) => shard);
  const inShard = (shard: number) => sorted(table.having('duePk', `DUE#${shard}`), dueOf);
  const messagesIn = (outbox: string) => async (limit: number) =>
    everyShard.flatMap((shard) =>
      sorted(table.having('pk', `${outbox}#${shard}`), ({ sk }) => sk)
        .slice(0, limit)
        .map(messageOf),
    );
  const messages = messagesIn('OUTBOX');

  return {
    shards,
    messages,
    reporterMessages: messagesIn('REPORTER-OUTBOX'),
    due: async (shard, by, request) => {
      const found = inShard(shard).filter((item) => dueOf(item) <= `${by}~`);
      const { items, ...rest } = pageOf(`due|${shard}`, found, dueOf, request);
      return { items: items.map(keyOf), ...rest };
    },
    next: async (after) => {
      const later = everyShard.flatMap(inShard).map(keyOf);
      return later
        .map(({ at }) => at)
        .filter((at) => at > after)
        .sort()[0];
    },
    oldestMessage: async () => (await messages(1)).map(({ createdAt }) => createdAt).sort()[0],
  };
};
