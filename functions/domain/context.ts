import type { Lineage } from '#domain/directory/routing';
import type { Successors } from '#domain/directory/successions';
import type { Actor } from '#domain/history/event';
import type { Random } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import type { Calendar } from '#domain/time/calendar';
import type { Instant } from '#schemas/time';

/** Everything that a decision uses besides the state and the command. The clock and chance come from here only. */
export interface Context {
  readonly at: Instant;
  readonly actor: Actor;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly random: Random;
  /** The successor of each closed office. */
  readonly successors?: Successors;
  /** The id of the request that caused the decision. */
  readonly correlationId?: string;
}

/** A context with the offices for the place in question, nearest first. */
export interface LocalContext extends Context {
  readonly routing: Lineage;
}
