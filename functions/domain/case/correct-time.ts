import type { LocalContext } from '#domain/context';
import { correctClock } from '#domain/duty/correct-clock';
import { packOf } from '#domain/duty/duty';
import type { Draft } from '#domain/history/fact';
import type { Policy } from '#domain/policy/policy';
import type { Report } from '#domain/reports';
import type { OfficerId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Case } from './case.ts';
import { ReportTimeCorrected } from './report-time.ts';

interface Correction {
  readonly reportedAt: Instant;
  readonly by: OfficerId;
  readonly reason: string;
  readonly policyOf: (pack: string, at: Instant) => Policy;
}

type Timed = Pick<Report, 'id' | 'receivedAt' | 'reportedAt'>;

/**
 * Corrects the moment at which a report was made, for example if it was entered a year too early. Open duties whose
 * clocks ran from the wrong moment run from the right one.
 */
export const correctTime = (
  { open }: Pick<Case, 'open'>,
  { id: reportId, receivedAt, reportedAt: from = receivedAt }: Timed,
  { reportedAt, by, reason, policyOf }: Correction,
  context: LocalContext,
): readonly Draft[] => {
  const wrong = open.filter(({ since, openedAt }) => (since ?? openedAt) === from);
  const fact = ReportTimeCorrected.of({ reportId, by, from, reportedAt });
  return [
    { fact, basis: ['rep.time'], personal: { reason } },
    ...wrong.map((duty) =>
      correctClock(
        duty,
        { since: reportedAt, by, policy: policyOf(packOf(duty), duty.openedAt) },
        context,
      ),
    ),
  ];
};
