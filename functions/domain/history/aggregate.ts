import type { Context } from '#domain/context';
import type { Expectation, Put, Write } from '#domain/record';
import type { AggregateId } from '#schemas/ids';
import type { Event } from './event.ts';
import type { DeclaredFact, Draft } from './fact.ts';
import type { Retire } from './retire.ts';

/** The common part of every state: its id, and the last link of its history. */
export interface Root {
  readonly id: AggregateId;
  /** The number of the last event; a write is conditional on it. */
  readonly seq: number;
  /** The hash of the last event. */
  readonly hash: string;
}

/**
 * An aggregate: something with a history of its own, the facts that can happen to it, and their consequences.
 *
 * @typeParam S - its state
 * @typeParam I - the type of the records beside the state: its duties
 */
export interface Aggregate<S extends Root, I> {
  readonly name: string;
  /** Returns the write that stores the state, on the condition that the table still has the version that was read. */
  readonly putState: (state: S, expect: Expectation) => Put;
  /** Returns the write that stores a record beside the state. */
  readonly putItem: (item: I) => Put;
  /** @throws {Error} for an event that cannot be the first of a history of this kind. */
  readonly begin: (event: Event) => S;
  readonly facts: Readonly<Record<string, DeclaredFact<S, I>>>;
  /** Ends duties that the facts have made pointless; called until none is left. */
  readonly endPointless: (state: S) => readonly Draft[];
  /** Returns the writes of one event beyond those that its own declaration makes. */
  readonly follows: (event: Event, state: S, context: Context) => readonly Write[];
  /** Moves ended things out of the state, so that it stays small however long its history grows. */
  readonly retire: Retire<S>;
  /** Returns the messages for work that one transaction could not hold. */
  readonly rest: (state: S, context: Context) => readonly Write[];
}
