import type { Duty } from '#domain/duty/duty';
import { placeOfReport } from '#domain/ids';
import type { Case } from './case.ts';

/**
 * The report that a duty of acceptance, assistance or feedback is about: the one that began the
 * episode, or, of a later round, the one that joined it.
 */
export const reportOf = (
  { owner, episodeId, round }: Pick<Duty, 'owner' | 'episodeId' | 'round'>,
  { reports, episodes }: Pick<Case, 'reports' | 'episodes'>,
): Case['reports'][number] | undefined => {
  if ('reporter' in owner) return reports.find(({ id }) => id === owner.reporter);
  if (round > 1) return reports.find(({ id }) => placeOfReport(id) === round);
  return reports.find(({ id }) => id === episodes[episodeId]?.reportId);
};
