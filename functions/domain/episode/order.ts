import { episodeIdOf } from '#domain/ids';
import { EpisodeId } from '#schemas/ids';
import type { Episode } from './episode.ts';

/** The episodes of a state, by id. A map read from DynamoDB has its keys in any order. */
export type Episodes = Readonly<Record<EpisodeId, Episode>>;

export type IdAndEpisode = readonly [id: EpisodeId, episode: Episode];

/** The n of the n-th episode of its machine. */
const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

/**
 * All episodes in the order in which they began: by the event that started each. This is the one place that
 * says which came first.
 */
export const inOrder = (episodes: Episodes): readonly IdAndEpisode[] =>
  Object.entries(episodes)
    .map(([id, episode]): IdAndEpisode => [EpisodeId.parse(id), episode])
    .sort(([, one], [, other]) => one.seq - other.seq);

/** The episodes of one machine, in order. */
export const episodesOf = (episodes: Episodes, machine: string): readonly IdAndEpisode[] =>
  inOrder(episodes).filter(([, episode]) => episode.machine === machine);

/** The latest episode of a machine. */
export const latestOf = (episodes: Episodes, machine: string): IdAndEpisode | undefined =>
  episodesOf(episodes, machine).at(-1);

/** The id of the next episode of a machine. */
export const nextEpisodeId = (episodes: Episodes, machine: string): EpisodeId => {
  const [latest] = latestOf(episodes, machine) ?? [];
  return episodeIdOf(machine, latest ? numberOf(latest) + 1 : 1);
};
