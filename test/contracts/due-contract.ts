import { beforeEach, describe, expect, it } from 'vitest';
import { messageRecord, newMessage } from '#domain/outbox/message';
import { reporterMessageRecord } from '#domain/outbox/reporter-message';
import type { DueIndex, Store } from '#domain/ports';
import { put, remove } from '#domain/record';
import { OfficeId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Table } from './a-table.ts';
import { aThing, thingRecord } from './a-thing.ts';
import { everything } from './everything.ts';

const at = (minute: number): Instant =>
  Instant.parse(`2026-11-23T08:${String(minute).padStart(2, '0')}:00.000Z`);

/** The contract of the due-index and the outbox, for every implementation of the table. */
export const dueContract = (make: () => Promise<Table>): void => {
  let store: Store;
  let due: DueIndex;
  beforeEach(async () => {
    ({ store, due } = await make());
  });
  const names = ['a', 'b', 'c', 'd', 'e'];
  const allDue = async (by: Instant, limit = 10) => {
    const shards = Array.from({ length: due.shards }, (_, shard) => shard);
    const found = await Promise.all(
      shards.map((shard) => everything((page) => due.due(shard, by, page), limit)),
    );
    return found.flat().map(({ sk }) => sk);
  };

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

    it('keeps messages to reporters apart, and out of the due-index', async () => {
      const reportId = ReportId.parse('7K3M9P2Q-R1');
      const toReporter = (id: string, minute: number) =>
        put(reporterMessageRecord, {
          id,
          createdAt: at(minute),
          reportId,
          occasion: 'assist' as const,
          attempts: 0,
        });
      await store.write([
        toReporter('r', 1),
        toReporter('s', 2),
        put(messageRecord, message('a', 1)),
      ]);

      expect((await due.reporterMessages(10)).map(({ id }) => id).sort()).toEqual(['r', 's']);
      expect((await due.messages(10)).map(({ id }) => id)).toEqual(['a']);
      expect(await allDue(at(9))).toEqual([`${at(1)}#a`]);
    });

    it('stands in the due-index a minute after it was written', async () => {
      await store.write([put(messageRecord, message('a', 1))]);

      expect(await allDue(at(1))).toEqual([]);
      expect(await allDue(at(2))).toEqual([`${at(1)}#a`]);
    });
  });
};
