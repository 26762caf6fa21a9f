import { beforeEach, describe, expect, it } from 'vitest';
import * as z from 'zod';
import type { Store } from '#domain/ports';
import { put, record, ref } from '#domain/record';
import type { Table } from './a-table.ts';

const Sum = z.object({ id: z.string(), shape: z.number(), sum: z.number(), seq: z.number() });
const Added = z.object({ id: z.string(), seq: z.number(), add: z.number() });

const addedRecord = record({
  name: 'added',
  schema: Added,
  at: (id: string, seq: number) => ({
    pk: `SUM#${id}`,
    sk: `EVENT#${String(seq).padStart(6, '0')}`,
  }),
  idOf: ({ id, seq }) => [id, seq] as const,
});

/** A state that is the sum of its history. */
const sumRecord = record({
  name: 'sum',
  schema: Sum,
  at: (id: string) => ({ pk: `SUM#${id}`, sk: 'STATE' }),
  idOf: ({ id }) => [id] as const,
  version: ({ seq }) => seq,
  folded: {
    shape: 2,
    event: Added,
    fold: (events) =>
      z
        .array(Added)
        .parse(events)
        .reduce<z.infer<typeof Sum> | undefined>(
          (state, { id, seq, add }) => ({ id, shape: 2, seq, sum: (state?.sum ?? 0) + add }),
          undefined,
        ),
  },
});

/** The state as an older release stored it, in a shape that this one does not read. */
const formerRecord = record({
  name: 'sum',
  schema: z.object({ id: z.string(), total: z.string(), seq: z.number() }),
  at: sumRecord.at,
  idOf: ({ id }) => [id] as const,
  version: ({ seq }) => seq,
});

/**
 * The contract for states of another shape, which are folded again from their history, for every implementation of the
 * table.
 */
export const foldingContract = (make: () => Promise<Table>): void => {
  let store: Store;
  beforeEach(async () => {
    ({ store } = await make());
  });

  const happened = async (id: string, numbers: readonly number[]) => {
    for (const [index, add] of numbers.entries())
      await store.write([put(addedRecord, { id, seq: index + 1, add })]);
  };

  describe('a state of another shape', () => {
    it('is made anew from its history, and then stored in the new one', async () => {
      const many = Array.from({ length: 60 }, (_, n) => n);
      await happened('former', many);
      await store.write([put(formerRecord, { id: 'former', total: '1770', seq: 60 })]);

      const [{ state }] = await store.load({ state: ref(sumRecord, 'former') });
      expect(state).toEqual({ id: 'former', shape: 2, sum: 1770, seq: 60 });

      if (state) await store.write([put(sumRecord, { ...state, seq: 61 }, 60)]);
      const [{ after }] = await store.load({ after: ref(sumRecord, 'former') });
      expect(after).toEqual({ id: 'former', shape: 2, sum: 1770, seq: 61 });
    });

    it('is not made anew where it has the present one', async () => {
      await happened('present', [1]);
      await store.write([put(sumRecord, { id: 'present', shape: 2, sum: 99, seq: 1 })]);

      const [{ state }] = await store.load({ state: ref(sumRecord, 'present') });
      expect(state?.sum).toBe(99);
    });
  });
};
