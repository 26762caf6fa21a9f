import { episodeIdOf } from '#domain/ids';
import { EpisodeId } from '#schemas/ids';
import { type GoingOn, isMachineName, machineOf } from '#schemas/machines';
import type { Episode } from './episode.ts';

/** The episodes of a state, by id. A map read from DynamoDB has its keys in any order. */
export type Episodes = Readonly<Record<EpisodeId, Episode>>;

export type IdAndEpisode = readonly [id: EpisodeId, episode: Episode];

/** The number n of the n-th episode of its machine. */
const numberOf = (id: string): number => Number(id.slice(id.lastIndexOf('-') + 1));

/**
 * All episodes in the order in which they began, by the event that started each. Only this function decides which came
 * first.
 */
export const inOrder = (episodes: Episodes): readonly IdAndEpisode[] =>
  Object.entries(episodes)
    .map(([id, episode]): IdAndEpisode => [EpisodeId.parse(id), episode])
    .sort(([, one], [, other]) => one.seq - other.seq);

/** The episodes of one machine, in order. */
export const episodesOf = (episodes: Episodes, machine: string): readonly IdAndEpisode[] =>
  inOrder(episodes).filter(([, episode]) => episode.machine === machine);

/** The latest episode of a machine that may go on; it never leaves the state. */
export const latestOf = (episodes: Episodes, machine: GoingOn): IdAndEpisode | undefined =>
  episodesOf(episodes, machine).at(-1);

/** The number of episodes of each machine that have begun. */
export type Begun = Readonly<Record<string, number>>;

/** The numbers after this episode has begun; those of a machine are numbered from 1. */
export const withBegun = (
  begun: Begun,
  machine: string,
  id: EpisodeId,
): Record<string, number> => ({
  ...begun,
  [machine]: numberOf(id),
});

/** The ids of all episodes of all machines. */
export const allBegun = (begun: Begun): readonly EpisodeId[] =>
  Object.entries(begun).flatMap(([machine, count]) =>
    Array.from({ length: count }, (_, index) => episodeIdOf(machine, index + 1)),
  );

/** The id of the next episode of a machine. */
export const nextEpisodeId = (begun: Begun, machine: string): EpisodeId =>
  episodeIdOf(machine, (begun[machine] ?? 0) + 1);

/** Whether later events may belong to an ended episode: it is the latest one of a machine that goes on. */
export const mayGoOn = (begun: Begun, [id, { machine }]: IdAndEpisode): boolean =>
  numberOf(id) === begun[machine] && isMachineName(machine) && machineOf(machine).goesOn === true;
