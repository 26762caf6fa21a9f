import * as z from 'zod';
import type { Folded, Key } from '#domain/record';

/** An item as it is stored. */
export interface StoredItem {
  readonly pk: string;
  readonly value: unknown;
}

/** Lists the values of a partition whose sort keys have this beginning, in order and consistently. */
export type ListValues = (of: Key) => Promise<readonly unknown[]>;

/** The parts of a record type that reading uses: its schema, and how to fold its state, if it has one. */
export interface Readable<T> {
  readonly schema: { readonly parse: (value: unknown) => T };
  readonly folded?: Folded<T>;
}

const Shaped = z.looseObject({ shape: z.number().optional() });

/** The first shape of a state had no number. */
const FIRST_SHAPE = 1;

const shapeOf = (value: unknown): number => Shaped.safeParse(value).data?.shape ?? FIRST_SHAPE;

/**
 * Reads a record from its item. A state of another shape than this release writes is folded again from its history: the
 * state is only a copy of the history, and its version is the number of the last event either way.
 */
export const readRecord = async <T>(
  { schema, folded }: Readable<T>,
  { pk, value }: StoredItem,
  list: ListValues,
): Promise<T | undefined> => {
  if (!folded || shapeOf(value) === folded.shape) return schema.parse(value);
  const events = await list({ pk, sk: 'EVENT#' });
  return folded.fold(events.map((event) => folded.event.parse(event)));
};
