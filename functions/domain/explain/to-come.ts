import type { Case } from '#domain/composed/case';
import { type Duty, packOf } from '#domain/duty/duty';
import { orderOf } from '#domain/episode/machine-graph';
import { inOrder } from '#domain/episode/order';
import { dutyTypeOf } from '#schemas/duties/index';
import type { EpisodeId } from '#schemas/ids';
import { inForceOf, type Sources } from './sources.ts';

/** The duty types that each running response has not opened yet, each with the duties before it. */
const coming = (state: Case, opened: readonly Duty[], { graphOf }: Sources) =>
  inOrder(state.episodes).flatMap(([episode, { machine, situations, endedAt }]) => {
    const graph = endedAt ? undefined : graphOf(machine);
    const isOpened = (type: string) =>
      opened.some((duty) => duty.episodeId === episode && duty.type === type);
    const circumstances = { machine, situations };
    return graph
      ? [...orderOf(graph)]
          .filter(([type]) => !isOpened(type))
          .map(([type, after]) => ({ episode, type, after, circumstances }))
      : [];
  });

/** The duties of the running responses that have not opened yet. */
export const toCome = (state: Case, opened: readonly Duty[], sources: Sources) => {
  const { policyOf, pack, at } = sources;
  const packIn = (episode: EpisodeId): string => {
    const duty = opened.find(({ episodeId }) => episodeId === episode);
    return duty ? packOf(duty) : pack;
  };
  return coming(state, opened, sources).map(({ episode, type, after, circumstances }) => {
    const inForce = policyOf(packIn(episode), at).inForce(type, circumstances);
    return {
      episode,
      type,
      title: dutyTypeOf(type).title,
      why: inForce.inForce ? 'not_yet' : 'not_in_force',
      source: inForceOf(inForce),
      after,
    };
  });
};
