import type * as z from 'zod';
import type { WholeActId } from '#schemas/ids';

export interface Key {
  readonly pk: string;
  readonly sk: string;
  /** The adapter adds the shard to `pk`. */
  readonly sharded?: true;
}

/** The key of a sparse index: a place in an office's worklist, a division's case list, and so on. */
export interface IndexKey {
  readonly pk: string;
  readonly sk: string;
}

/**
 * Rebuilds a state from its history. The stored shape has a number; a state with another number, written by an older or
 * a newer release, is never edited: it is folded again when it is read.
 */
export interface Folded<T> {
  readonly shape: number;
  readonly event: z.ZodType;
  /** @param events - the whole history, in order */
  fold(events: readonly unknown[]): T | undefined;
}

/**
 * The type of a stored record: its shape, its key, and the sparse indexes in which it stands while it has something to
 * do there.
 */
export interface RecordType<T, Id extends readonly unknown[]> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
  /** Its partition is spread over the deployment's shards by the hash of the sort key. */
  readonly sharded?: true;
  readonly at: (...id: Id) => Key;
  readonly idOf: (value: T) => Id;
  /** Set for a state that is folded from a history. */
  readonly folded?: Folded<T>;
  /** The number that a conditional write compares. */
  readonly version?: (value: T) => number;
  /** Returns its next moment, if it has one; the sweep finds it there. */
  readonly due?: (value: T) => string | undefined;
  readonly work?: (value: T) => IndexKey | undefined;
  readonly area?: (value: T) => IndexKey | undefined;
  /** Returns when the table may delete it, in seconds since 1970. */
  readonly expires?: (value: T) => number | undefined;
}

/** Declares a record type, and keeps its exact types. */
export const record = <T, const Id extends readonly unknown[]>(
  declaration: RecordType<T, Id>,
): RecordType<T, Id> => declaration;

/** A record to read: its type and its key. */
export interface Ref<T> {
  readonly type: {
    readonly name: string;
    readonly schema: z.ZodType<T>;
    readonly folded?: Folded<T>;
  };
  readonly key: Key;
}

const keyOf = <T, Id extends readonly unknown[]>(type: RecordType<T, Id>, id: Id): Key => ({
  ...type.at(...id),
  ...(type.sharded && { sharded: true }),
});

export const ref = <T, Id extends readonly unknown[]>(
  type: RecordType<T, Id>,
  ...id: Id
): Ref<T> => ({ type, key: keyOf(type, id) });

type Wanted = Ref<unknown> | readonly Ref<unknown>[] | undefined;

export type Refs = Readonly<Record<string, Wanted>>;

type Found<W> = W extends readonly Ref<infer T>[]
  ? readonly T[]
  : W extends Ref<infer T>
    ? T | undefined
    : undefined;

/**
 * The records that were read, under the names by which they were asked for; a list keeps its order and leaves out
 * missing records.
 */
export type Loaded<R extends Refs> = { readonly [K in keyof R]: Found<R[K]> };

/** The condition of a write: no record exists, or the record still has the version that was read. */
export type Expectation = 'absent' | number;

/** One part of a transaction, ready to be stored. */
export interface Put {
  readonly kind: 'put';
  readonly name: string;
  readonly key: Key;
  readonly value: unknown;
  readonly expect?: Expectation;
  readonly version?: number;
  readonly due?: string;
  readonly work?: IndexKey;
  readonly area?: IndexKey;
  readonly expires?: number;
}

export interface Delete {
  readonly kind: 'delete';
  readonly name: string;
  readonly key: Key;
}

/** A part of the transaction that goes to the sealed reporters' table. */
export interface Seal {
  readonly kind: 'seal';
  readonly key: Key;
  readonly sealed: string | SealedElsewhere;
}

/** A reporter who made several reports in one act is sealed once, under the act. */
export interface SealedElsewhere {
  readonly under: WholeActId;
}

export type Write = Put | Delete | Seal;

const defined = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { readonly [P in K]?: V };

/** Turns a value into the write that stores it, including its index entries. */
export const put = <T, Id extends readonly unknown[]>(
  type: RecordType<T, Id>,
  value: T,
  expect?: Expectation,
): Put => ({
  kind: 'put',
  name: type.name,
  key: keyOf(type, type.idOf(value)),
  value,
  ...defined('expect', expect),
  ...defined('version', type.version?.(value)),
  ...defined('due', type.due?.(value)),
  ...defined('work', type.work?.(value)),
  ...defined('area', type.area?.(value)),
  ...defined('expires', type.expires?.(value)),
});

export const remove = <T, Id extends readonly unknown[]>(
  type: RecordType<T, Id>,
  ...id: Id
): Delete => ({ kind: 'delete', name: type.name, key: keyOf(type, id) });
