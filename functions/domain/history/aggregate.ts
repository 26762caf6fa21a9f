import type { Context } from '#domain/context';
import type { Expectation, Put, Write } from '#domain/record';
import type { AggregateId } from '#schemas/ids';
import type { Event } from './event.ts';
import type { DeclaredFact, Draft } from './fact.ts';
import type { Retire } from './retire.ts';

/** What every state has: whose it is, and the last link of its history. */
export interface Root {
  readonly id: AggregateId;
  /** The number of the last event; a write is conditional on it. */
  readonly seq: number;
  /** The hash of the last event. */
  readonly hash: string;
}

/**
 * Something with a history of its own: what can happen to it, and what follows from that.
 *
 * @typeParam S - its state
 * @typeParam I - what its records beside the state hold: its duties
 */
export interface Aggregate<S extends Root, I> {
  readonly name: string;
  /** The write that stores the state, where the table holds what was read. */
  readonly putState: (state: S, expect: Expectation) => Put;
  /** The write that stores a record beside the state. */
  readonly putItem: (item: I) => Put;
  /** @throws {Error} for an event with which no history of its kind begins. */
  readonly begin: (event: Event) => S;
  readonly facts: Readonly<Record<string, DeclaredFact<S, I>>>;
  /** Ends what the facts have made pointless; asked until nothing is left. */
  readonly endPointless: (state: S) => readonly Draft[];
  /** What one event writes beside what its own declaration says. */
  readonly follows: (event: Event, state: S, context: Context) => readonly Write[];
  /** Takes ended things out of the state, so that it stays small however long its history grows. */
  readonly retire: Retire<S>;
  /** What one transaction could not hold, and a message carries on. */
  readonly rest: (state: S, context: Context) => readonly Write[];
}
