import { episodesOf } from '#domain/episode/order';
import { dutyIdOf } from '#domain/ids';
import type { DutyId, ReportId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Case } from './case.ts';

/**
 * The duty by which the police accept a report: of a clue, or a call, only once it has become one. What else is
 * about that report alone, its assistance, feedback and reward, has the same episode and round.
 */
export const acceptanceOf = (
  { id: caseId, reports, episodes }: Pick<Case, 'id' | 'reports' | 'episodes'>,
  id: ReportId,
): DutyId | undefined => {
  const place = reports.findIndex((report) => report.id === id) + 1;
  const found = episodesOf(episodes, RESPONSE).find(
    ([, { reportId, joined }]) => reportId === id || joined.includes(place),
  );
  if (!found) return undefined;
  const [episodeId, { reportId }] = found;
  const round = reportId === id ? 1 : place;
  return dutyIdOf({ caseId, episodeId, step: 'accept', round });
};
