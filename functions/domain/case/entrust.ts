import type { OnOutcome } from '#domain/duty/workflow';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import type { Case } from './case.ts';
import { isOwed } from './is-owed.ts';

/** Starts an episode for a trustee, if the notice requires papers or an assessment of them. */
export const entrust = (
  parent: Parent,
  { state, duty, context }: Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>,
): readonly Draft[] => {
  const { [duty.episodeId]: episode } = state.episodes;
  const machine = 'entrusted-guardianship';
  if (!episode || !isOwed(machine, episode.situations, context)) return [];
  const { reportId, situations } = episode;
  const { id: caseId, begun } = state;
  const beginning = { caseId, begun, machine, reportId, situations, parents: [parent] } as const;
  return startEpisode({ ...beginning, basis: ['fam.entrust'] }, context);
};
