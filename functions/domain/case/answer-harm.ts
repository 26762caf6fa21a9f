import type { OnOutcome } from '#domain/duty/workflow';
import { inOrder } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import type { Case } from './case.ts';
import { isOwed } from './is-owed.ts';

const machine = 'guardian-harm';

/** Those towards whom what they have done is being answered already. */
const underAnswer = ({ episodes }: Pick<Case, 'episodes'>): readonly Parent[] =>
  inOrder(episodes)
    .filter(([, episode]) => episode.machine === machine && !episode.endedAt)
    .flatMap(([, { parents }]) => parents);

/**
 * The police have named guardians, or a trustee, as accused of harm: what they owe towards each begins. Nobody else is
 * named by it, and whether it was so the police still say.
 */
export const answerHarm = (
  accused: readonly Parent[],
  { state, duty, context }: Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>,
): readonly Draft[] => {
  const known = underAnswer(state);
  const parents = accused.filter((each) => !known.includes(each));
  const { [duty.episodeId]: episode } = state.episodes;
  if (!episode || parents.length === 0 || !isOwed(machine, episode.situations, context)) return [];
  const { reportId, situations } = episode;
  const { id: caseId, begun } = state;
  const beginning = { caseId, begun, machine, reportId, situations, parents } as const;
  return startEpisode({ ...beginning, basis: ['int.punish'] }, context);
};
