import * as z from 'zod';
import { caseRecord } from '#domain/case/case';
import { type Duty, dutyRecord } from '#domain/case/duty';
import { sealedRecord } from '#domain/case/event';
import { officeRecord } from '#domain/directory/records';
import { Refusal } from '#domain/errors';
import { dutyIdOf, partsOfDuty } from '#domain/ids';
import type { Policy } from '#domain/policy/policy';
import { ref } from '#domain/record';
import { type Report, receiptRecord, registerNumber, reportRecord } from '#domain/reports';
import { addTerm } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import type { ApiPorts } from '#domain/world';
import { dutyTypeOf, dutyTypes } from '#schemas/duties/index';
import type { Receipt } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { query } from '../query.ts';
import { adviceOnReceipt, adviceToTelephone, stationView } from './station.ts';

const stateOf = (accept: Duty | undefined, closed: boolean) => {
  if (closed) return 'closed';
  if (!accept?.ended) return 'received';
  return accept.ended.outcome === 'transferred' ? 'transferred' : 'accepted';
};

interface Waiting {
  readonly report: Report;
  readonly policy: Policy;
  readonly calendar: Calendar;
  readonly at: Instant;
}

/** A report that nobody acknowledges tells its reporter to telephone (A-45; the product's own). */
const isUnanswered = ({ report, policy, calendar, at }: Waiting): boolean => {
  const patience = policy.setting('report.receipt_unacknowledged').value;
  return addTerm(report.receivedAt, patience, calendar).at <= at;
};

const owed = (assist: Duty | undefined) => {
  if (!assist || assist.ended) return [];
  const { code, title, help } = dutyTypeOf(assist.type);
  return [{ type: code, title, help }];
};

/** The duty to feed back, of the same round as the acceptance. */
const feedbackOn = ({ accept }: Report) =>
  dutyIdOf({ ...partsOfDuty(accept), step: dutyTypes.feedback.code });

const Sent = z.object({ content: z.object({ content: z.string() }) });

/** What the police wrote to the reporting unit: read by whoever holds the receipt. */
const fedBack = async (
  duty: Duty | undefined,
  { store, vault }: Pick<ApiPorts, 'store' | 'vault'>,
) => {
  if (duty?.ended?.outcome !== 'sent') return {};
  const { at, seq } = duty.ended;
  const [{ part }] = await store.load({ part: ref(sealedRecord, duty.caseId, seq) });
  if (!part) return {};
  const { content } = Sent.parse(await vault.open(part.sealed)).content;
  return { feedback: { at, content } };
};

/** Whoever holds a receipt may ask after its report, and learns nothing of the child's case. */
export const showReport = query({
  may: 'reporter',
  first: async ({ params }: { readonly params: { readonly receipt: Receipt } }, { vault }) => ({
    found: ref(receiptRecord, await vault.pseudonym('receipt', params.receipt)),
  }),
  show: async ({ found }, { params }, { store, vault, at, policyOf, calendar }) => {
    if (!found) throw new Refusal('not-found');
    const { caseId, reportId } = found;
    const [{ report, state }] = await store.load({
      report: ref(reportRecord, caseId, reportId),
      state: ref(caseRecord, caseId),
    });
    if (!report || !state) throw new Refusal('not-found');
    const [{ accept, assist, feedback, station }] = await store.load({
      accept: ref(dutyRecord, report.accept),
      assist: report.assist && ref(dutyRecord, report.assist),
      feedback: ref(dutyRecord, feedbackOn(report)),
      station: ref(officeRecord, report.station),
    });
    if (!station) throw new Refusal('not-found');

    const seenByPolice = accept?.acknowledged !== undefined || accept?.ended !== undefined;
    const policy = policyOf(state.pack, at);
    const telephoneNow = !seenByPolice && isUnanswered({ report, policy, calendar, at });
    const { number } = report;
    return {
      body: {
        receipt: params.receipt,
        receivedAt: report.receivedAt,
        ...(number && { registerNumber: registerNumber(state.county, number) }),
        state: stateOf(accept, state.status === 'closed'),
        seenByPolice,
        telephoneNow,
        station: stationView(station),
        advice: telephoneNow ? adviceToTelephone(station) : adviceOnReceipt(station),
        ...(await fedBack(feedback, { store, vault })),
        duties: owed(assist),
      },
    };
  },
});
