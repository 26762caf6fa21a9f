import { beforeEach, describe, expect, it } from 'vitest';
import { messageRecord, newMessage } from '#domain/outbox/message';
import type { DueIndex, Page, PageRequest, Store } from '#domain/ports';
import { put, remove } from '#domain/record';
import { OfficeId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { aThing, thingRecord } from './a-thing.ts';
import type { Table } from './store-contract.ts';

const at = (minute: number): Instant =>
  Instant.parse(`2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`);

const everything = async <T>(
  list: (page: PageRequest) => Promise<Page<T>>,
  limit: number,
): Promise<readonly T[]> => {
  const all: T[] = [];
  let after: string | undefined;
  do {
    const { items, next } = await list({ limit, ...(after && { after }) });
    all.push(...items);
    after = next;
  } while (after);
  return all;
};

const badInput = expect.objectContaining({ name: 'Refusal', code: 'bad-input' });

/** What the lists and the due-index promise, whoever keeps the table. */
export const listsContract = (make: () => Promise<Table>): void => {
  let store: Store;
  let due: DueIndex;
  beforeEach(async () => {
    ({ store, due } = await make());
  });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const ofGroup = (sk: string) => (page: PageRequest) =>
    store.list(thingRecord, { pk: 'GROUP#g', sk }, page);
  const allDue = async (by: Instant, limit = 10) => {
    const shards = Array.from({ length: due.shards }, (_, shard) => shard);
    const found = await Promise.all(
      shards.map((shard) => everything((page) => due.due(shard, by, page), limit)),
    );
    return found.flat().map(({ sk }) => sk);
  };

  describe('a list', () => {
    it.each([1, 2, 5, 100])('by pages of %i gives each record once, in order', async (limit) => {
      const mixed = ['d', 'a', 'e', 'c', 'b'];
      await store.write(mixed.map((name) => put(thingRecord, aThing(name))));

      const all = await everything(ofGroup('THING#'), limit);

      expect(all.map(({ name }) => name)).toEqual(names);
    });

    it('begins with what its key begins with, in its own partition', async () => {
      const others = [aThing('ab'), aThing('b'), aThing('a', { group: 'h' })];
      await store.write([aThing('a'), ...others].map((thing) => put(thingRecord, thing)));

      const all = await everything(ofGroup('THING#a'), 10);

      expect(all.map(({ name }) => name)).toEqual(['a', 'ab']);
    });

    it('goes on behind a record that is gone', async () => {
      await store.write(names.map((name) => put(thingRecord, aThing(name))));
      const { next = '' } = await ofGroup('THING#')({ limit: 2 });
      await store.write([remove(thingRecord, 'g', 'b')]);

      const { items } = await ofGroup('THING#')({ limit: 2, after: next });

      expect(items.map(({ name }) => name)).toEqual(['c', 'd']);
    });

    it('refuses a cursor that no page of it gave', async () => {
      const office = 'o';
      await store.write(names.map((rank) => put(thingRecord, aThing(rank, { office, rank }))));
      const { next = '' } = await store.listIndex('work', thingRecord, 'OFFICE#o', { limit: 1 });

      for (const after of ['garbage', next]) {
        await expect(ofGroup('THING#')({ limit: 2, after })).rejects.toEqual(badInput);
      }
    });
  });

  describe('a sparse index', () => {
    const work = (limit = 10) =>
      everything((page) => store.listIndex('work', thingRecord, 'OFFICE#o', page), limit);

    it('is in the order of its own key', async () => {
      const ranks = { a: '3', b: '1', c: '2' };
      await store.write(
        Object.entries(ranks).map(([name, rank]) =>
          put(thingRecord, aThing(name, { office: 'o', rank })),
        ),
      );

      expect((await work(1)).map(({ name }) => name)).toEqual(['b', 'c', 'a']);
    });

    it('holds only what has its key, and lets go of what loses it (DM13)', async () => {
      await store.write([
        put(thingRecord, aThing('a', { office: 'o', rank: '1' })),
        put(thingRecord, aThing('b')),
      ]);
      expect((await work()).map(({ name }) => name)).toEqual(['a']);

      await store.write([put(thingRecord, aThing('a'))]);

      expect(await work()).toEqual([]);
    });
  });

  describe('the due-index', () => {
    const thing = (name: string, minute: number) =>
      put(thingRecord, aThing(name, { nextAt: at(minute) }));

    it('gives what is due at or before a moment, in order', async () => {
      await store.write([
        thing('a', 3),
        thing('b', 1),
        thing('c', 4),
        put(thingRecord, aThing('d')),
      ]);

      expect(await allDue(at(3))).toEqual(['THING#b', 'THING#a']);
      expect(await allDue(at(3), 1)).toEqual(['THING#b', 'THING#a']);
      expect(await allDue(at(0))).toEqual([]);
    });

    it('knows the next moment after another', async () => {
      await store.write([thing('a', 3), thing('b', 1)]);

      expect(await due.next(at(0))).toBe(at(1));
      expect(await due.next(at(1))).toBe(at(3));
      expect(await due.next(at(3))).toBeUndefined();
    });

    it('moves with its record, and lets it go', async () => {
      await store.write([thing('a', 1)]);
      await store.write([thing('a', 5)]);
      expect(await allDue(at(4))).toEqual([]);

      await store.write([put(thingRecord, aThing('a'))]);

      expect(await allDue(at(9))).toEqual([]);
    });
  });

  describe('the outbox', () => {
    const message = (id: string, minute: number) =>
      newMessage(id, at(minute), { kind: 'topic', officeId: OfficeId.parse('station') });

    it('gives messages of every shard, the oldest first in each', async () => {
      const messages = names.map((id, index) => message(id, 9 - index));
      await store.write(messages.map((each) => put(messageRecord, each)));

      const found = await due.messages(10);

      expect(found.map(({ id }) => id).sort()).toEqual(names);
      expect(await due.oldestMessage()).toBe(at(5));
    });

    it('is empty when all are handed over', async () => {
      await store.write([put(messageRecord, message('a', 1))]);
      await store.write([remove(messageRecord, at(1), 'a')]);

      expect(await due.messages(10)).toEqual([]);
      expect(await due.oldestMessage()).toBeUndefined();
    });

    it('stands in the due-index a minute after it was written', async () => {
      await store.write([put(messageRecord, message('a', 1))]);

      expect(await allDue(at(1))).toEqual([]);
      expect(await allDue(at(2))).toEqual([`${at(1)}#a`]);
    });
  });
};
