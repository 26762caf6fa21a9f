import type { Duty } from '#domain/duty/duty';
import { episodesOf } from '#domain/episode/order';
import { partsOfDuty } from '#domain/ids';
import type { EpisodeId } from '#schemas/ids';
import { RESPONSE } from '#schemas/machines';
import type { Case, ReceivedReport } from './case.ts';

type Episodes = Pick<Case, 'episodes'>;

/** Whether an earlier response to this report came before this one. */
const wasAnswered = (
  episodeId: EpisodeId,
  { id: reportId, acceptance }: ReceivedReport,
  { episodes }: Episodes,
): boolean =>
  (acceptance !== undefined && partsOfDuty(acceptance).episodeId !== episodeId) ||
  episodesOf(episodes, RESPONSE).some(
    ([id, { reportId: of }]) => id !== episodeId && of === reportId,
  );

/**
 * Whether this acceptance is of a case that was opened again: its report had its feedback, or its reward, before. A
 * clue is accepted later than it was received, but still for the first time.
 */
export const isReopened = (
  { episodeId, round }: Pick<Duty, 'episodeId' | 'round'>,
  state: Episodes,
  report: ReceivedReport,
): boolean => {
  if (round > 1) return false;
  const { receivedAt, below } = report;
  if (below) return wasAnswered(episodeId, report, state);
  return (state.episodes[episodeId]?.startedAt ?? '') > receivedAt;
};
