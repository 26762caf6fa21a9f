import { beforeEach, describe, expect, it } from 'vitest';
import type { Store } from '#domain/ports';
import { put, ref, remove } from '#domain/record';
import type { Table } from './a-table.ts';
import { aThing, thingRecord } from './a-thing.ts';

const conflict = (...names: string[]) =>
  expect.objectContaining({
    name: 'WriteConflict',
    message: `changed since it was read: ${names.join(', ')}`,
  });

/** The contract of writing, for every implementation of the table. */
export const writingContract = (make: () => Promise<Table>): void => {
  let store: Store;
  beforeEach(async () => {
    ({ store } = await make());
  });
  const write = (...writes: Parameters<Store['write']>[0]) => store.write(writes);
  const read = async (name: string) => {
    const [{ found }] = await store.load({ found: ref(thingRecord, 'g', name) });
    return found;
  };

  describe('writing', () => {
    it('drops what is undefined', async () => {
      const thing = { ...aThing('a'), text: undefined };
      await write(put(thingRecord, thing as ReturnType<typeof aThing>));

      expect(await read('a')).toEqual(aThing('a'));
    });

    it('what is expected absent conflicts with what is there', async () => {
      await write(put(thingRecord, aThing('a'), 'absent'));

      await expect(write(put(thingRecord, aThing('a'), 'absent'))).rejects.toEqual(
        conflict('thing'),
      );
    });

    it('conflicts with another version, and with none', async () => {
      await write(put(thingRecord, aThing('a', { version: 2 })));

      await expect(write(put(thingRecord, aThing('a'), 1))).rejects.toEqual(conflict('thing'));
      await expect(write(put(thingRecord, aThing('b'), 1))).rejects.toEqual(conflict('thing'));
      await expect(
        write(put(thingRecord, aThing('a', { version: 3 }), 2)),
      ).resolves.toBeUndefined();
    });

    it('without an expectation takes the place of what is there', async () => {
      await write(put(thingRecord, aThing('a', { text: 'old' })));
      await write(put(thingRecord, aThing('a')));

      expect(await read('a')).toEqual(aThing('a'));
    });

    it('does all or nothing, and names what was in the way', async () => {
      await write(put(thingRecord, aThing('taken')));
      const both = write(
        put(thingRecord, aThing('free'), 'absent'),
        put(thingRecord, aThing('taken'), 'absent'),
        remove(thingRecord, 'g', 'taken'),
      );
      await expect(both).rejects.toThrow();
      const two = write(
        put(thingRecord, aThing('free'), 'absent'),
        put(thingRecord, aThing('taken'), 'absent'),
      );

      await expect(two).rejects.toEqual(conflict('thing'));
      expect(await read('free')).toBeUndefined();
      expect(await read('taken')).toBeDefined();
    });

    it('deletes, and does not mind what is gone', async () => {
      await write(put(thingRecord, aThing('a')));
      await write(remove(thingRecord, 'g', 'a'));
      await write(remove(thingRecord, 'g', 'a'));

      expect(await read('a')).toBeUndefined();
    });

    it('seals a reporter once', async () => {
      const seal = { kind: 'seal', key: { pk: 'REPORT#1', sk: 'REPORTER' }, sealed: 'x' } as const;
      await write(seal);

      await expect(write(seal)).rejects.toEqual(conflict('reporter'));
    });

    it.each([0, 101])('takes a hundred writes, and not %i', async (count) => {
      const writes = (n: number) =>
        Array.from({ length: n }, (_, index) => put(thingRecord, aThing(`n${index}`)));

      await expect(store.write(writes(100))).resolves.toBeUndefined();
      await expect(store.write(writes(count))).rejects.toThrow();
    });

    it('of ten writers at once lets one through', async () => {
      await write(put(thingRecord, aThing('a', { version: 1 })));
      const all = await Promise.allSettled(
        Array.from({ length: 10 }, () => write(put(thingRecord, aThing('a', { version: 2 }), 1))),
      );

      expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    });
  });
};
