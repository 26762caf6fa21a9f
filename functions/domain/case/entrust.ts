import type { OnOutcome } from '#domain/duty/workflow';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import type { Case } from './case.ts';
import { isOwed } from './is-owed.ts';

/** Where the notice has papers or an assessment for it, a trustee has an episode of their own. */
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
