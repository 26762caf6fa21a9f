import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#domain/ports';
import { put, ref } from '#domain/record';
import type { Table } from './a-table.ts';
import { aThing, thingRecord } from './a-thing.ts';

/** The contract of reading, for every implementation of the table. */
export const readingContract = (make: () => Promise<Table>): void => {
  let store: Store;
  beforeEach(async () => {
    ({ store } = await make());
  });
  const write = (...writes: Parameters<Store['write']>[0]) => store.write(writes);

  describe('reading', () => {
    it('gives what there is under the names it was asked by', async () => {
      await write(put(thingRecord, aThing('a')), put(thingRecord, aThing('b')));
      const [one, other] = await store.load(
        { a: ref(thingRecord, 'g', 'a'), none: ref(thingRecord, 'g', 'none'), nobody: undefined },
        { b: ref(thingRecord, 'g', 'b'), again: ref(thingRecord, 'g', 'a') },
      );

      expect(one).toEqual({ a: aThing('a'), none: undefined, nobody: undefined });
      expect(other).toEqual({ b: aThing('b'), again: aThing('a') });
    });

    it('gives of a list what there is, in the order asked', async () => {
      await write(...['a', 'b', 'c'].map((name) => put(thingRecord, aThing(name))));
      const refs = ['c', 'x', 'a', 'b'].map((name) => ref(thingRecord, 'g', name));
      const [{ all, none }] = await store.load({ all: refs, none: [] });

      expect(all.map(({ name }) => name)).toEqual(['c', 'a', 'b']);
      expect(none).toEqual([]);
    });

    it('nothing asks nothing', async () => {
      expect(await store.load({})).toEqual([{}]);
    });

    it.each([100, 101, 250])('takes %i at once', async (length) => {
      const names = Array.from({ length }, (_, n) => `n${n}`);
      const writes = names.map((name) => put(thingRecord, aThing(name)));
      for (let from = 0; from < length; from += 100) await write(...writes.slice(from, from + 100));
      const [{ all }] = await store.load({ all: names.map((name) => ref(thingRecord, 'g', name)) });

      expect(all.map(({ name }) => name)).toEqual(names);
    });
  });
};
