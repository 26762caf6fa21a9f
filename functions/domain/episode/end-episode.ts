import type { Draft } from '#domain/history/fact';
import type { EpisodeId } from '#schemas/ids';
import { EpisodeEnded } from './facts.ts';
import type { Episodes } from './order.ts';

/**
 * An execution of the present cycle has come to its end, and the episode ends with it. What is still open in
 * it was opened beside its machine, and goes on with its clock.
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
