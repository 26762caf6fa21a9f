import { ReportReceived } from '#domain/case/facts';
import { answerTo, type Incident } from '#domain/case/receive-report';
import type { Commit } from '#domain/composed/case';
import type { Office } from '#domain/directory/records';
import { put } from '#domain/record';
import { receiptRecord, reportRecord } from '#domain/reports';
import type { DutyId } from '#schemas/ids';
import type { Instant } from '#schemas/time';

const openedBy = ({ items }: Commit, type: string): DutyId | undefined =>
  items.find((duty) => duty.type === type)?.id;

/** The part of a report that may be stored in clear text. */
const saidIn = ({ events }: Commit, incident: Incident) => {
  const { situations, division, unit, mandatory, noticedAt } = incident;
  const event = events.find(({ fact }) => ReportReceived.is(fact));
  if (!event) throw new Error('an intake received no report');
  const noticed = noticedAt && { noticedAt };
  return { event: event.seq, situations: [...situations], division, unit, mandatory, ...noticed };
};

interface Received {
  readonly station: Office;
  readonly at: Instant;
  /** For a call: the same for all calls of one day from one place. */
  readonly source?: string;
}

/** The records that the reporter may ask about with the receipt. */
export const recordsOf = (
  done: Commit,
  incident: Incident,
  receipt: string,
  { station, at, source }: Received,
) => {
  const { id, below, door, reportedAt } = incident;
  const first = openedBy(done, answerTo[below ?? 'report'].first);
  const assist = openedBy(done, 'assist');
  const department = openedBy(done, 'receive-report');
  if (!first) throw new Error('an intake opened no first duty');
  const { id: caseId } = done.state;
  const report = { id, caseId, receivedAt: at, reportedAt, door, accept: first };
  const about = {
    station: station.id,
    said: saidIn(done, incident),
    ...(assist && { assist }),
    ...(department && { department }),
    ...(below && { below }),
    ...(source && { source }),
  };
  return [
    put(reportRecord, { ...report, ...about }, 'absent'),
    put(receiptRecord, { receipt, caseId, reportId: id }, 'absent'),
  ];
};
