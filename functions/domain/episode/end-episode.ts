import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import type { EpisodeId } from '#schemas/ids';

/**
 * An execution of the present cycle has come to its end: so has the episode. What is still open in it
 * was opened beside its machine, and goes on with its clock.
 */
export const endEpisode = (
  { episodes }: Pick<Case, 'episodes'>,
  episodeId: EpisodeId,
  cycle: number,
): readonly Draft[] => {
  const episode = episodes[episodeId];
  if (!episode || episode.endedAt || episode.cycle !== cycle) return [];
  return [{ fact: { type: 'EpisodeEnded', data: { episodeId } }, basis: [] }];
};
