import { episodesOf } from '#domain/episode/order';
import { dutyIdOf, placeOfReport } from '#domain/ids';
import type { DutyId, ReportId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Case, ReceivedReport } from './case.ts';

/**
 * Returns the duty by which the police accept a report; a clue or a call is accepted only once it has become a report.
 * The report's other duties (assistance, feedback, reward) have the same episode and round.
 *
 * @param answered - the report's own record, where it has left the state
 */
export const acceptanceOf = (
  { id: caseId, reports, episodes }: Pick<Case, 'id' | 'reports' | 'episodes'>,
  id: ReportId,
  answered?: ReceivedReport,
): DutyId | undefined => {
  const known = (reports.find((report) => report.id === id) ?? answered)?.acceptance;
  if (known) return known;
  const place = placeOfReport(id);
  const found = episodesOf(episodes, RESPONSE).find(
    ([, { reportId, joined }]) => reportId === id || joined.includes(place),
  );
  if (!found) return undefined;
  const [episodeId, { reportId }] = found;
  const round = reportId === id ? 1 : place;
  return dutyIdOf({ caseId, episodeId, step: 'accept', round });
};
