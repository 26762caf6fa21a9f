import { declare, factType } from '#domain/history/fact';
import { OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import type { Case } from './case.ts';

/** The moment at which a report was made was corrected; the clocks that ran from it are corrected with it. */
export const ReportTimeCorrected = factType('ReportTimeCorrected', () => ({
  reportId: ReportId,
  by: OfficerId,
  from: Instant,
  reportedAt: Instant,
}));

export const reportTimeFacts = [
  declare(ReportTimeCorrected, { evolve: (_state: Case) => ({ set: {} }) }),
] as const;
