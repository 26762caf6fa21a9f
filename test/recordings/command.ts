import type { Item } from '#adapters/dynamo/item';
import type { Instant } from '#schemas/time';
import type { AnyDeed } from '#test/fakes/deeds';

/** The world that a deed meets, beside the table. */
export interface Found {
  readonly now: Instant;
  /** The machine's own clock: `Date.now()`. */
  readonly date: number;
  /** How often random bytes had been drawn before. */
  readonly drawn: number;
  /** `all`: a county with every duty in force; `own`: with those of its packs. */
  readonly inForce: 'all' | 'own';
  readonly running: readonly string[];
  readonly done: readonly string[];
  /** Tasks that still wait for their token. */
  readonly tokens: readonly string[];
  /** Numbers that the provider refuses. */
  readonly refused: readonly string[];
  /** Services that are down. */
  readonly down: readonly ('sms' | 'email')[];
}

/** One effect on the outside world: a transaction, a text, a call to the machines. */
export type Effect = readonly [what: string, ...with_: unknown[]];

/** The result of a deed. */
export interface Outcome {
  readonly did: readonly Effect[];
  readonly answer?: unknown;
  readonly refusal?: { readonly code: string; readonly details: unknown };
  readonly threw?: string;
  /** Metrics by name, since an alarm watches each. */
  readonly counted: Readonly<Record<string, number>>;
}

/** A case's history up to one event; STATE is folded from it, and never stored. */
export interface Reference {
  readonly history: string;
  readonly caseId: string;
  readonly seq: number;
}

/** A deed with everything that it reads, and its result. */
export interface Recorded {
  readonly deed: AnyDeed;
  readonly found: Found;
  readonly cases: readonly Reference[];
  readonly items: readonly Item[];
  readonly sealed: readonly (readonly [path: string, sealed: string])[];
  /** For a sweep, the one item that is due, because the order among several is not guaranteed. */
  readonly only?: string;
  readonly outcome: Outcome;
}
