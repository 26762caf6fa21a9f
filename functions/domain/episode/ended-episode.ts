import * as z from 'zod';
import type { Carrier } from '#domain/duty/carrier';
import type { Retired } from '#domain/history/retire';
import { partitionOf } from '#domain/ids';
import { type Key, put, record, ref } from '#domain/record';
import { CarrierId, EpisodeId } from '#schemas/ids';
import { Episode } from './episode.ts';
import { allBegun, type Episodes, type IdAndEpisode, inOrder, mayGoOn } from './order.ts';

/** An episode that has left the state. */
const EndedEpisode = z.object({ caseId: CarrierId, episodeId: EpisodeId, episode: Episode });
export type EndedEpisode = z.infer<typeof EndedEpisode>;

export const endedEpisodeRecord = record({
  name: 'endedEpisode',
  schema: EndedEpisode,
  at: (caseId: CarrierId, episodeId: EpisodeId) => ({
    pk: partitionOf(caseId),
    sk: `EPISODE#${episodeId}`,
  }),
  idOf: ({ caseId, episodeId }) => [caseId, episodeId] as const,
});

/** The place where the episodes that have left the state are stored. */
export const endedEpisodesOf = (caseId: CarrierId): Key => ({
  pk: partitionOf(caseId),
  sk: 'EPISODE#',
});

/** Each episode that has left the state, by its key. */
export const endedEpisodeRefs = ({
  id,
  begun,
  episodes,
}: Pick<Carrier, 'id' | 'begun' | 'episodes'>) =>
  allBegun(begun)
    .filter((each) => !episodes[each])
    .map((each) => ref(endedEpisodeRecord, id, each));

/** All episodes. An episode that came back into the state also has an older record; the one in the state is valid. */
export const withEnded = (
  { episodes }: Pick<Carrier, 'episodes'>,
  ended: readonly EndedEpisode[],
): Episodes => ({
  ...Object.fromEntries(ended.map(({ episodeId, episode }) => [episodeId, episode])),
  ...episodes,
});

/** The first episode that may leave the state: it has ended, has no open duty, and cannot go on. */
export const episodeToRetire = (
  { begun, episodes, open }: Pick<Carrier, 'begun' | 'episodes' | 'open'>,
  isNeeded: (id: EpisodeId) => boolean = () => false,
): IdAndEpisode | undefined =>
  inOrder(episodes).find((each) => {
    const [id, { endedAt }] = each;
    const isOpen = open.some(({ episodeId }) => episodeId === id);
    return endedAt !== undefined && !isOpen && !mayGoOn(begun, each) && !isNeeded(id);
  });

/** Takes an episode out of the state into its record. */
export const retireEpisode = <S extends Pick<Carrier, 'id' | 'episodes'>>(
  state: S,
  [episodeId, episode]: IdAndEpisode,
): Retired<S> => {
  const { [episodeId]: _ended, ...episodes } = state.episodes;
  return {
    state: { ...state, episodes },
    write: put(endedEpisodeRecord, { caseId: state.id, episodeId, episode }),
  };
};
