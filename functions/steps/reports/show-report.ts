import { acceptanceOf } from '#domain/case/acceptance-of';
import { answeredReportRecord } from '#domain/case/answered-report';
import { caseRecord } from '#domain/composed/case';
import { officeRecord } from '#domain/directory/records';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import { dutyIdOf, partsOfDuty } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import { ref } from '#domain/record';
import { receiptRecord, registerNumber, reportRecord } from '#domain/reports';
import { addTerm } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { DutyId, Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { query } from '../query.ts';
import { openingsOf } from './openings-of.ts';
import { adviceOnReceipt, adviceToTelephone, stationView } from './station.ts';
import { toldTo } from './told-to.ts';

const stateOf = (accept: Duty | undefined, closed: boolean) => {
  if (closed) return 'closed';
  if (!accept?.ended) return 'received';
  return accept.ended.outcome === 'transferred' ? 'transferred' : 'accepted';
};

interface Waiting {
  readonly since: Instant;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly at: Instant;
}

/**
 * Whether nobody has acknowledged a report for so long that its reporter is asked to telephone (A-45; the product's own
 * rule).
 */
const isUnanswered = ({ since, policy, calendar, at }: Waiting): boolean =>
  addTerm(since, policy.setting('report.receipt_unacknowledged').value, calendar).at <= at;

const owed = (assist: Duty | undefined) => {
  if (!assist || assist.ended) return [];
  const { code, title, help } = dutyTypeOf(assist.type);
  return [{ type: code, title, help }];
};

/**
 * The duty of this step that is about the same report: it has the round of the duty by which the report was received.
 */
const besideOf = (taking: DutyId) => (step: string) =>
  ref(dutyRecord, dutyIdOf({ ...partsOfDuty(taking), step }));

const refsOf = (accept: DutyId | undefined, department: DutyId | undefined) => {
  const beside = accept && besideOf(accept);
  return {
    accept: accept && ref(dutyRecord, accept),
    assist: beside?.(dutyTypes.assist.code),
    feedback: beside?.(dutyTypes.feedback.code),
    reward: beside?.(dutyTypes.reward.code),
    answer: department && besideOf(department)(dutyTypes['answer-reporter'].code),
  };
};

/** Shows a report to the holder of its receipt, and nothing of the child's case. */
export const showReport = query({
  may: 'reporter',
  first: async ({ params }: { readonly params: { readonly receipt: Receipt } }, { vault }) => ({
    found: ref(receiptRecord, await vault.pseudonym('receipt', params.receipt)),
  }),
  show: async ({ found }, { params }, { store, vault, at, policyOf, calendar }) => {
    if (!found) throw new Refusal('not-found');
    const { caseId, reportId } = found;
    const [{ report, answered: left, state }] = await store.load({
      report: ref(reportRecord, caseId, reportId),
      answered: ref(answeredReportRecord, reportId),
      state: ref(caseRecord, caseId),
    });
    if (!report || !state) throw new Refusal('not-found');
    const [{ accept, assist, first, station, ...ended }] = await store.load({
      ...refsOf(acceptanceOf(state, reportId, left), report.department),
      first: ref(dutyRecord, report.accept),
      station: ref(officeRecord, report.station),
    });
    const answered = accept ?? first;
    if (!station || !answered) throw new Refusal('not-found');

    const seenByPolice = answered.acknowledged !== undefined || answered.ended !== undefined;
    const waiting = { since: answered.openedAt, policy: policyOf(state.pack, at), calendar, at };
    // A clue never asks its reporter to telephone: an urgent matter is a report.
    const telephoneNow = accept !== undefined && !seenByPolice && isUnanswered(waiting);
    const { number } = report;
    return {
      body: {
        receipt: params.receipt,
        receivedAt: report.receivedAt,
        ...(number && { registerNumber: registerNumber(state.county, number) }),
        state: stateOf(answered, state.status === 'closed'),
        seenByPolice,
        telephoneNow,
        station: stationView(station),
        advice: telephoneNow ? adviceToTelephone(station) : adviceOnReceipt(station),
        ...(await toldTo(ended, { store, vault })),
        openings: await openingsOf(report, { store, vault }),
        duties: owed(assist),
      },
    };
  },
});
