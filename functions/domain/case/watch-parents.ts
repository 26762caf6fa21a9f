import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import { latestOf } from '#domain/episode/order';
import type { Draft } from '#domain/history/fact';
import type { Parent } from '#schemas/codes/parent';
import { dutyTypes } from '#schemas/duties/index';
import type { Case } from './case.ts';

/**
 * The police watch again whether these parents come, as a further round of the same duty: in the latest recall,
 * where what is owed by the parents goes on.
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
