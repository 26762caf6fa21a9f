import type { OnOutcome } from '#domain/duty/workflow';
import { inOrder } from '#domain/episode/order';
import { startEpisode } from '#domain/episode/start-episode';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import type { Case } from './case.ts';
import { isOwed } from './is-owed.ts';

const machine = 'guardian-harm';

/** The parents or guardians to whose harm an open episode already responds. */
const underAnswer = ({ episodes }: Pick<Case, 'episodes'>): readonly Parent[] =>
  inOrder(episodes)
    .filter(([, episode]) => episode.machine === machine && !episode.endedAt)
    .flatMap(([, { parents }]) => parents);

/**
 * Begins the episodes that respond to harm by the guardians, or the trustee, whom the police have accused. Nobody else
 * is accused by this, and the police still decide whether the accusation is true.
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
