import { beforeEach, describe, expect, it } from 'vitest';
import type { PageRequest, Store } from '#domain/ports';
import { put, remove } from '#domain/record';
import type { Table } from './a-table.ts';
import { aThing, thingRecord } from './a-thing.ts';
import { everything } from './everything.ts';

const badInput = expect.objectContaining({ name: 'Refusal', code: 'bad-input' });

/** The contract of lists and sparse indexes, for every implementation of the table. */
export const listsContract = (make: () => Promise<Table>): void => {
  let store: Store;
  beforeEach(async () => {
    ({ store } = await make());
  });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const ofGroup = (sk: string) => (page: PageRequest) =>
    store.list(thingRecord, { pk: 'GROUP#g', sk }, page);

  describe('a list', () => {
    it.each([1, 2, 5, 100])('by pages of %i gives each record once, in order', async (limit) => {
      const mixed = ['d', 'a', 'e', 'c', 'b'];
      await store.write(mixed.map((name) => put(thingRecord, aThing(name))));

      const all = await everything(ofGroup('THING#'), limit);

      expect(all.map(({ name }) => name)).toEqual(names);
    });

    it('is read from its end where the newest are asked for', async () => {
      await store.write(names.map((name) => put(thingRecord, aThing(name))));

      const all = await everything((page) => ofGroup('THING#')({ ...page, newest: true }), 2);

      expect(all.map(({ name }) => name)).toEqual(names.toReversed());
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

    it('gives the part of it that begins so, or that comes before a key, page by page', async () => {
      const ranks = { a: '1-a', b: '1-b', c: '2-a', d: '2-b' };
      await store.write(
        Object.entries(ranks).map(([name, rank]) =>
          put(thingRecord, aThing(name, { office: 'o', rank })),
        ),
      );
      const part = async (range: { starting?: string; before?: string }) => {
        const all = await everything(
          (page) => store.listIndex('work', thingRecord, 'OFFICE#o', { ...page, ...range }),
          1,
        );
        return all.map(({ name }) => name);
      };

      expect(await part({ starting: '2-' })).toEqual(['c', 'd']);
      expect(await part({ before: '2-b' })).toEqual(['a', 'b', 'c']);
      expect(await part({ starting: '3' })).toEqual([]);
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
};
