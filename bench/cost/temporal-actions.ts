import { alertsIn, eventsOf } from '#test/fakes/what-happened';
import type { ToldStory } from '../story/tell.ts';
import { prices } from './price-of.ts';

/**
 * The billable actions of an equivalent workflow, written as economically as possible: one workflow for the case, no
 * child workflows, no queries, no search attributes, no retries; its worklist, its history and its seals are in a
 * separate database, which is not counted.
 */
export const leanActions = ({
  world,
  caseId,
  invocations,
}: ToldStory): Readonly<Record<string, number>> => {
  const events = eventsOf(world, caseId);
  const alerts = alertsIn(world).filter((alert) => alert.caseId === caseId);
  const count = (...types: readonly string[]): number =>
    events.filter(({ fact }) => types.includes(fact.type)).length;
  return {
    'workflow started': 1,
    'signals: what officers do': invocations.api - 1,
    'timers: each duty’s next rung': count('DutyOpened', 'RungPassed'),
    'activities: each alert sent': alerts.filter(({ attempts }) => attempts > 0).length,
    'activities: the reporter told': count('ReporterTold'),
    'activities: the register number': count('ReportNumbered'),
  };
};

/**
 * The same, with the actions that make it equivalent in function: the worklist is maintained, and silence is noticed
 * after each SMS.
 */
export const fullActions = (story: ToldStory): Readonly<Record<string, number>> => {
  const { world, caseId } = story;
  const count = (type: string): number =>
    eventsOf(world, caseId).filter(({ fact }) => fact.type === type).length;
  const sms = alertsIn(world).filter(({ channel, attempts }) => channel === 'sms' && attempts > 0);
  return {
    ...leanActions(story),
    'activities: the worklist kept': count('DutyOpened') + count('DutyEnded'),
    'timers: an SMS unacknowledged': sms.length,
  };
};

export const actionsCost = (actions: Readonly<Record<string, number>>) => {
  const total = Object.values(actions).reduce((sum, each) => sum + each, 0);
  return { actions: total, usd: total * prices.temporalAction.usd };
};
