import * as z from 'zod';
import type { Errand } from '#domain/outbox/message';
import type { Write } from '#domain/record';
import type { ClauseKey } from '#schemas/clauses';
import type { Event } from './event.ts';

/** A fact as the kernel sees it: only its declaration knows the shape of its data. */
export interface Fact {
  readonly type: string;
  readonly data: unknown;
}

/** A fact that is to be added to a history: the clauses on which it is based, and its personal part. */
export interface Draft {
  readonly fact: Fact;
  readonly basis: readonly ClauseKey[];
  readonly personal?: Readonly<Record<string, unknown>>;
}

/**
 * Declares a kind of fact: its stored name and the shape of its data, none of it personal.
 *
 * The schema is made when a history is first read: commands only write facts, so that a cold start makes none.
 */
export const factType = <const T extends string, S extends z.ZodRawShape>(
  type: T,
  shape: () => S,
) => ({
  type,
  schema: () => z.object({ type: z.literal(type), data: z.object(shape()) }),
  of: (data: z.output<z.ZodObject<S>>) => ({ type, data }),
  is: (fact: Fact): fact is { readonly type: T; readonly data: z.output<z.ZodObject<S>> } =>
    fact.type === type,
});

/** The data of a kind of fact. */
export type DataOf<F> = F extends { readonly of: (data: infer D) => unknown } ? D : never;

/** The fields of a state that no fact changes itself: the id, and the last link of the history. */
type Kept = 'id' | 'seq' | 'hash';

/** The fields of a state that change; a field with `undefined` is removed. */
export type Patch<S> = { readonly [K in Exclude<keyof S, Kept>]?: S[K] | undefined };

/** The change that a fact makes: to fields of the state, and to one record beside it. */
export interface Change<S, I> {
  readonly set: Patch<S>;
  readonly item?: I | undefined;
}

/** The behaviour of a kind of fact: how it changes the state, and which messages and writes it causes. */
export interface Behaviour<S, I, D> {
  /** @throws {Error} when the fact cannot follow the state: such a history was not written by this product. */
  evolve(state: S, data: D, event: Event): Change<S, I>;
  /** Returns the messages that leave the table because of the fact. @param state - after the whole commit */
  errands?(data: D, state: S, event: Event): readonly Errand[];
  /** Returns the other writes of its transaction. @param state - after the whole commit */
  writes?(data: D, state: S, event: Event): readonly Write[];
}

/** A kind of fact with its behaviour, as an aggregate lists it. */
export interface DeclaredFact<S, I, Z extends z.ZodObject = z.ZodObject>
  extends Behaviour<S, I, unknown> {
  readonly type: string;
  readonly schema: () => Z;
}

interface Kind<Z extends z.ZodObject> {
  readonly type: string;
  readonly schema: () => Z;
}

/** Joins a kind of fact to its behaviour, and gives the behaviour typed data. */
export const declare = <Z extends z.ZodObject, F extends Kind<Z>, S, I = never>(
  { type, schema }: F & Kind<Z>,
  behaviour: Behaviour<S, I, DataOf<F>>,
): DeclaredFact<S, I, Z> => ({ type, schema, ...behaviour });
