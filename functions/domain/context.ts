import type { Lineage } from '#domain/directory/routing';
import type { Successors } from '#domain/directory/successions';
import type { Actor } from '#domain/history/event';
import type { Random } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import type { Calendar } from '#domain/time/calendar';
import type { CasePlaceRole } from '#schemas/codes/case-place-role';
import type { DivisionCode } from '#schemas/ids';
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
  /** The division in which the act happens, if that is not the case's own. Routing and policy are that division's. */
  readonly division?: DivisionCode;
  /** The other places of the case. */
  readonly places?: Places;
}

/** The places of a case, each with its offices and its rules. */
export interface Places {
  /** The context in one of the case's divisions; without a division, in the case's own. */
  readonly at: (division: DivisionCode | undefined) => LocalContext;
  /** The division that has this role for the child, as far as the case knows. */
  readonly of: (role: CasePlaceRole) => DivisionCode | undefined;
}

/** The same context in another place of the case: an act is judged, and owed, where it happens. */
export const inPlace = (division: DivisionCode | undefined, context: LocalContext): LocalContext =>
  division === context.division ? context : (context.places?.at(division) ?? context);
