import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import { latestOf } from '#domain/episode/order';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import { dutyTypes } from '#schemas/duties/index';
import type { Case } from './case.ts';

/**
 * Opens a further round of the duty to watch whether these parents come, in the latest recall, where the parents'
 * duties continue.
 */
export const watchParentsAgain = (
  parents: readonly Parent[],
  { state, duty, context }: Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>,
): readonly Draft[] => {
  const [recall] = latestOf(state.episodes, 'parent-recall') ?? [];
  const episodeId = recall ?? duty.episodeId;
  const step = dutyTypes.compliance.code;
  return parents.flatMap((subject) =>
    nextRoundUnlessOpen(state, { episodeId, step, subject }, context),
  );
};
