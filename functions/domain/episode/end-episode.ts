import type { Draft } from '#domain/history/fact';
import type { EpisodeId } from '#schemas/ids';
import { EpisodeEnded } from './facts.ts';
import type { Episodes } from './order.ts';

/**
 * Ends the episode whose present execution has come to its end. A duty that is still open in it was opened beside the
 * machine, and keeps its clock.
 */
export const endEpisode = (
  episodes: Episodes,
  episodeId: EpisodeId,
  cycle: number,
): readonly Draft[] => {
  const episode = episodes[episodeId];
  if (!episode || episode.endedAt || episode.cycle !== cycle) return [];
  return [{ fact: EpisodeEnded.of({ episodeId }), basis: [] }];
};
