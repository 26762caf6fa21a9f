import type { Context } from '#domain/context';
import { partsOfDuty } from '#domain/ids';
import { type ReporterOccasion, reporterMessageRecord } from '#domain/outbox/reporter-message';
import { put, type Write } from '#domain/record';
import { dutyTypeOf } from '#schemas/duties/index';
import type { ReportId } from '#schemas/ids';
import type { Case } from './case.ts';
import type { CaseEvent } from './event.ts';
import { reportOf } from './report-of.ts';

interface News {
  readonly reportId: ReportId;
  readonly occasion: ReporterOccasion;
}

const newsIn = ({ fact }: CaseEvent, state: Case): News | undefined => {
  if (fact.type === 'DutyOpened' && 'reporter' in fact.data.duty.owner) {
    // One that a rule ended as it opened is nobody's to be told of.
    const isOpen = state.open.some(({ id }) => id === fact.data.duty.id);
    return isOpen ? { reportId: fact.data.duty.owner.reporter, occasion: 'assist' } : undefined;
  }
  if (fact.type !== 'DutyEnded' || 'rule' in fact.data.by) return undefined;
  const parts = partsOfDuty(fact.data.dutyId);
  const { tellsReporter: occasion } = dutyTypeOf(parts.step);
  if (!occasion || fact.data.outcome === 'notGiven') return undefined;
  const owner = { office: fact.data.by.office, post: dutyTypeOf(parts.step).post };
  const report = reportOf({ ...parts, owner }, state);
  return report && { reportId: report.id, occasion };
};

/** What goes to a reporter through the seal: that help is owed, and what the police fed back. */
export const reporterWrites = (
  event: CaseEvent,
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
