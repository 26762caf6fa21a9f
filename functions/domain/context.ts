import type { Actor } from '#domain/case/event';
import type { Successors } from '#domain/directory/successions';
import type { Random } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import type { Calendar } from '#domain/time/calendar';
import type { Instant } from '#schemas/time';

/** What a decision may lean on beside the state and the command: no clock, no chance of its own. */
export interface Context {
  readonly at: Instant;
  readonly actor: Actor;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly random: Random;
  /** Who has followed which closed office. */
  readonly successors?: Successors;
  /** The request that this follows from. */
  readonly correlationId?: string;
}
