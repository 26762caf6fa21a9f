import type { Item } from '#adapters/dynamo/item';
import type { Instant } from '#schemas/time';
import type { AnyDeed } from '#test/fakes/deeds';

/** What a deed finds of the world, beside the table. */
export interface Found {
  readonly now: Instant;
  /** What the machine's own clock says: `Date.now()`. */
  readonly date: number;
  /** How often random bytes had been drawn. */
  readonly drawn: number;
  /** A county that has every duty in force, or one as its packs have it. */
  readonly inForce: 'all' | 'own';
  readonly running: readonly string[];
  readonly done: readonly string[];
  /** Tasks that still wait for their token. */
  readonly tokens: readonly string[];
  /** Numbers that the provider refuses. */
  readonly refused: readonly string[];
  /** Services that are away. */
  readonly down: readonly ('sms' | 'email')[];
}

/** One thing done to the world outside: a transaction, a text, a call of the machines. */
export type Effect = readonly [what: string, ...with_: unknown[]];

/** What came of a deed. */
export interface Outcome {
  readonly did: readonly Effect[];
  readonly answer?: unknown;
  readonly refusal?: { readonly code: string; readonly details: unknown };
  readonly threw?: string;
  /** Metrics, by name: an alarm looks at each. */
  readonly counted: Readonly<Record<string, number>>;
}

/** A case's history up to one event: STATE is folded from it, and never stored. */
export interface Reference {
  readonly history: string;
  readonly caseId: string;
  readonly seq: number;
}

/** A deed with all that it reads, and what came of it. */
export interface Recorded {
  readonly deed: AnyDeed;
  readonly found: Found;
  readonly cases: readonly Reference[];
  readonly items: readonly Item[];
  readonly sealed: readonly (readonly [path: string, sealed: string])[];
  /** Of a sweep, the one item that is due: the order among several is nobody's promise. */
  readonly only?: string;
  readonly outcome: Outcome;
}
