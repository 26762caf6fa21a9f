import { tellingRules } from '#domain/alerts/telling-rules';
import type { Duty } from '#domain/duty/duty';
import { DutyOpened } from '#domain/duty/facts';
import { type Actor, type Event, writtenEvent } from '#domain/history/event';
import { partitionOf } from '#domain/ids';
import type { Store } from '#domain/ports';
import { millisecondsOf } from '#domain/time/instant';

/** An act opens some ten duties at most, and machines add few events of their own. */
const LATEST = 40;

const opens = ({ id }: Duty, { fact }: Event): boolean =>
  DutyOpened.is(fact) && fact.data.duty.id === id;

type Officer = Extract<Actor, { officer: unknown }>;

const officerIn = (event: Event | undefined): Officer | undefined =>
  event && 'officer' in event.actor ? event.actor : undefined;

/**
 * The officer whose act opened the duty just now: with the act itself, or by the machine that it moved on.
 *
 * A machine, the sweep and the relay act for nobody, so the act before theirs counts, if it was a moment ago. A duty
 * that a report opened was opened by no officer.
 */
export const openedBy = async (store: Store, duty: Duty): Promise<Officer | undefined> => {
  const of = { pk: partitionOf(duty.caseId), sk: 'EVENT#' };
  const { items } = await store.list(writtenEvent, of, { limit: LATEST, newest: true });
  const from = items.findIndex((event) => opens(duty, event));
  if (from < 0) return undefined;
  const act = items.slice(from).find(({ actor }) => !('system' in actor));
  if (!act) return undefined;
  const ago = millisecondsOf(duty.openedAt) - millisecondsOf(act.at);
  return ago <= tellingRules.ownAct ? officerIn(act) : undefined;
};
