import * as z from 'zod';
import type { Errand } from '#domain/outbox/message';
import type { Write } from '#domain/record';
import type { ClauseKey } from '#schemas/clauses';
import type { Event } from './event.ts';

/** A fact as the kernel sees it: only its declaration knows what its data hold. */
export interface Fact {
  readonly type: string;
  readonly data: unknown;
}

/** A fact on its way into a history: on which clauses, and what of it is personal. */
export interface Draft {
  readonly fact: Fact;
  readonly basis: readonly ClauseKey[];
  readonly personal?: Readonly<Record<string, unknown>>;
}

/**
 * Declares a kind of fact: its name on disk and the shape of its data, none of it personal.
 *
 * The schema is made when a history is first read: commands only write facts, and a cold start makes none.
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

/** What a fact never changes by itself: whose history it is, and its last link. */
type Kept = 'id' | 'seq' | 'hash';

/** The fields of a state that change; a field that is `undefined` goes away. */
export type Patch<S> = { readonly [K in Exclude<keyof S, Kept>]?: S[K] | undefined };

/** What a fact changes: fields of the state, and a record of the aggregate that lies beside it. */
export interface Change<S, I> {
  readonly set: Patch<S>;
  readonly item?: I | undefined;
}

/** How a kind of fact changes the state that it happens to, and what it sends on its way. */
export interface Behaviour<S, I, D> {
  /** @throws {Error} when the fact cannot follow the state: the history is then not one of ours. */
  evolve(state: S, data: D, event: Event): Change<S, I>;
  /** What leaves the table because of it. @param state - as the whole commit leaves it */
  errands?(data: D, state: S, event: Event): readonly Errand[];
  /** What else its transaction writes. @param state - as the whole commit leaves it */
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

/** Joins a kind of fact to its behaviour, which reads the data as they are declared. */
export const declare = <Z extends z.ZodObject, F extends Kind<Z>, S, I = never>(
  { type, schema }: F & Kind<Z>,
  behaviour: Behaviour<S, I, DataOf<F>>,
): DeclaredFact<S, I, Z> => ({ type, schema, ...behaviour });
