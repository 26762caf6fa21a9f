import type { Duty } from '#domain/duty/duty';
import { placeOfReport, reportIdOf } from '#domain/ids';
import type { ReportId } from '#schemas/ids';
import type { Case } from './case.ts';

/**
 * The report that a duty of acceptance, assistance or feedback is about: the report that began the episode, or, for a
 * later round, the report that joined it.
 */
export const reportOf = (
  { owner, episodeId, round }: Pick<Duty, 'owner' | 'episodeId' | 'round'>,
  { reports, episodes }: Pick<Case, 'reports' | 'episodes'>,
): Case['reports'][number] | undefined => {
  if ('reporter' in owner) return reports.find(({ id }) => id === owner.reporter);
  if (round > 1) return reports.find(({ id }) => placeOfReport(id) === round);
  return reports.find(({ id }) => id === episodes[episodeId]?.reportId);
};

/** The steps that each further report has of its own, in a round with the report's number. */
const OF_EACH_REPORT: readonly string[] = ['accept', 'assist', 'feedback', 'reward'];

/**
 * The report that led to a duty: the one that it is about, or else the one that began its episode. For an episode that
 * has left the state it is the case's first report.
 */
export const reportBehind = (
  { owner, episodeId, step, round }: Pick<Duty, 'owner' | 'episodeId' | 'step' | 'round'>,
  { id, episodes }: Pick<Case, 'id' | 'episodes'>,
): ReportId => {
  if ('reporter' in owner) return owner.reporter;
  if (round > 1 && OF_EACH_REPORT.includes(step)) return reportIdOf(id, round);
  return episodes[episodeId]?.reportId ?? reportIdOf(id, 1);
};
