import type { Case } from '#domain/case/case';
import { nextRound, nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';

/**
 * After the procuratorate's advice, urging or support it keeps its duty until anybody files a petition, or a person
 * says why not.
 */
export const goesOn = ({ state, duty, context }: OnOutcome<Case>): readonly Draft[] => {
  const { episodeId, step, subject } = duty;
  return nextRound(state, { episodeId, step, subject }, context);
};

/**
 * Opens the duty to answer advice under article 114 of the Minors Protection Law within a month; other advice needs no
 * answer.
 */
export const answerOwed = (on: OnOutcome<Case>): readonly Draft[] => {
  const { episodeId, subject } = on.duty;
  return nextRoundUnlessOpen(on.state, { episodeId, step: 'answer-advice', subject }, on.context);
};
