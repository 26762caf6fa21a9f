import type { Case } from '#domain/case/case';
import { nextRound, nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';

/** The procuratorate has advised, urged or supported others: it goes on until anybody files, or a person says why not. */
export const goesOn = ({ state, duty, context }: OnOutcome<Case>): readonly Draft[] => {
  const { episodeId, step, subject } = duty;
  return nextRound(state, { episodeId, step, subject }, context);
};

/** Advice under article 114 of the Minors Protection Law is answered within a month; no other advice is. */
export const answerOwed = (on: OnOutcome<Case>): readonly Draft[] => {
  const { episodeId, subject } = on.duty;
  return nextRoundUnlessOpen(on.state, { episodeId, step: 'answer-advice', subject }, on.context);
};
