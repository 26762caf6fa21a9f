import type { Context } from '#domain/context';
import { DutyEnded, DutyOpened } from '#domain/duty/facts';
import type { Event } from '#domain/history/event';
import type { DataOf } from '#domain/history/fact';
import { partsOfDuty } from '#domain/ids';
import { type ReporterTopic, reporterMessageRecord } from '#domain/outbox/reporter-message';
import { put, type Write } from '#domain/record';
import { dutyTypeOf } from '#schemas/duties/index';
import type { ReportId } from '#schemas/ids';
import type { Case } from './case.ts';
import { reportOf } from './report-of.ts';

interface News {
  readonly reportId: ReportId;
  readonly occasion: ReporterTopic;
}

/** Tells the reporter that they owe assistance; not of a duty that a rule ended as it opened. */
const onOpening = ({ duty }: DataOf<typeof DutyOpened>, { open }: Case): News | undefined => {
  if (!('reporter' in duty.owner) || !open.some(({ id }) => id === duty.id)) return undefined;
  return { reportId: duty.owner.reporter, occasion: 'assist' };
};

/** The reporter is told of the feedback, or the reward. */
const onEnd = (
  { dutyId, outcome, by }: DataOf<typeof DutyEnded>,
  state: Case,
): News | undefined => {
  if ('rule' in by) return undefined;
  const parts = partsOfDuty(dutyId);
  const { tellsReporter: occasion, post } = dutyTypeOf(parts.step);
  if (!occasion || outcome === 'notGiven') return undefined;
  const report = reportOf({ ...parts, owner: { office: by.office, post } }, state);
  return report && { reportId: report.id, occasion };
};

const newsIn = ({ fact }: Event, state: Case): News | undefined => {
  if (DutyOpened.is(fact)) return onOpening(fact.data, state);
  return DutyEnded.is(fact) ? onEnd(fact.data, state) : undefined;
};

/** The messages that go to a reporter through the seal: assistance is owed, or the police have given feedback. */
export const reporterWrites = (
  event: Event,
  state: Case,
  { correlationId }: Pick<Context, 'correlationId'>,
): readonly Write[] => {
  const news = newsIn(event, state);
  if (!news) return [];
  const { caseId, seq, at: createdAt } = event;
  const cause = correlationId && { correlationId };
  const message = { id: `${caseId}-${seq}`, createdAt, attempts: 0, ...cause, ...news };
  return [put(reporterMessageRecord, message, 'absent')];
};
