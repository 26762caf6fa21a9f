import * as z from 'zod';
import { acceptanceOf } from '#domain/case/acceptance-of';
import { answeredReportRecord } from '#domain/case/answered-report';
import { caseRecord } from '#domain/composed/case';
import { officeRecord } from '#domain/directory/records';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import { sealedRecord } from '#domain/history/event';
import { dutyIdOf, partsOfDuty } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import { ref } from '#domain/record';
import { receiptRecord, registerNumber, reportRecord } from '#domain/reports';
import { addTerm } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import type { ApiPorts } from '#domain/world';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { DutyId, Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { query } from '../query.ts';
import { adviceOnReceipt, adviceToTelephone, stationView } from './station.ts';

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

/** A report that nobody acknowledges tells its reporter to telephone (A-45; the product's own). */
const isUnanswered = ({ since, policy, calendar, at }: Waiting): boolean =>
  addTerm(since, policy.setting('report.receipt_unacknowledged').value, calendar).at <= at;

const owed = (assist: Duty | undefined) => {
  if (!assist || assist.ended) return [];
  const { code, title, help } = dutyTypeOf(assist.type);
  return [{ type: code, title, help }];
};

/** A duty that concerns one report alone has the round of the report's acceptance. */
const besideOf = (accept: DutyId) => (step: string) =>
  ref(dutyRecord, dutyIdOf({ ...partsOfDuty(accept), step }));

const refsOf = (accept: DutyId | undefined) => {
  const beside = accept && besideOf(accept);
  return {
    accept: accept && ref(dutyRecord, accept),
    assist: beside?.(dutyTypes.assist.code),
    feedback: beside?.(dutyTypes.feedback.code),
    reward: beside?.(dutyTypes.reward.code),
  };
};

const Written = z.object({ content: z.object({ content: z.string() }) });

/** The police's words to the reporter, readable by the holder of the receipt. */
const writtenIn = async (
  duty: Duty | undefined,
  outcome: string,
  { store, vault }: Pick<ApiPorts, 'store' | 'vault'>,
) => {
  if (duty?.ended?.outcome !== outcome) return undefined;
  const { at, seq } = duty.ended;
  const [{ part }] = await store.load({ part: ref(sealedRecord, duty.caseId, seq) });
  if (!part) return undefined;
  return { at, content: Written.parse(await vault.unseal(part.sealed)).content.content };
};

interface Ended {
  readonly feedback: Duty | undefined;
  readonly reward: Duty | undefined;
}

const written = async ({ feedback, reward }: Ended, ports: Pick<ApiPorts, 'store' | 'vault'>) => {
  const [sent, given] = await Promise.all([
    writtenIn(feedback, 'sent', ports),
    writtenIn(reward, 'given', ports),
  ]);
  return { ...(sent && { feedback: sent }), ...(given && { reward: given }) };
};

/** The holder of a receipt may ask about the report, and learns nothing of the child's case. */
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
      ...refsOf(acceptanceOf(state, reportId, left)),
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
        ...(await written(ended, { store, vault })),
        duties: owed(assist),
      },
    };
  },
});
