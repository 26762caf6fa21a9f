import { type Alert, alertRecord } from '#domain/alerts/alert';
import { type CaseEvent, eventRecord } from '#domain/composed/case';
import type { Store } from '#domain/ports';
import type { CaseId } from '#schemas/ids';

const dutyIn = ({ fact }: CaseEvent): string | undefined => {
  if (fact.type === 'DutyOpened') return fact.data.duty.id;
  return 'dutyId' in fact.data ? fact.data.dutyId : undefined;
};

const timelineEntry = (event: CaseEvent) => {
  const { seq, at, fact, basis } = event;
  const duty = dutyIn(event);
  const outcome = fact.type === 'DutyEnded' && { outcome: fact.data.outcome };
  const late = fact.type === 'DutyNoted' && fact.data.late && { late: true };
  return { seq, at, type: fact.type, ...(duty && { duty }), ...outcome, ...late, basis };
};

const toldEntry = ({ owedAt: at, dutyId: duty, occasion, office, channel, status }: Alert) => ({
  at,
  duty,
  occasion,
  office,
  channel,
  status,
});

/**
 * The most events and alerts shown at once; further ones are read by pages, so that the cost does not grow with the
 * case.
 */
const NEWEST_EVENTS = 50;
const MOST_ALERTS = 100;

/** The newest events of a case, and its alerts. */
export const latestOf = async (store: Store, caseId: CaseId) => {
  const of = (kind: string) => ({ pk: `CASE#${caseId}`, sk: `${kind}#` });
  const [events, alerts] = await Promise.all([
    store.list(eventRecord, of('EVENT'), { limit: NEWEST_EVENTS, newest: true }),
    store.list(alertRecord, of('ALERT'), { limit: MOST_ALERTS }),
  ]);
  const timeline = events.items.map(timelineEntry).toReversed();
  const told = alerts.items.map(toldEntry).toSorted((a, b) => (a.at < b.at ? -1 : 1));
  return {
    timeline,
    told,
    hasMore: { timeline: (timeline[0]?.seq ?? 1) > 1, told: !!alerts.next },
  };
};
