import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { Case } from './case.ts';
import { respondTo } from './respond-to.ts';

/** A clue or a call that must be reported: the police have it from now on, with its first time. */
export const becomesReport = ({
  state,
  duty,
  context,
}: Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>): readonly Draft[] => {
  const reportId = state.episodes[duty.episodeId]?.reportId;
  if (!reportId) return [];
  return respondTo({ caseId: state.id, reportId }, state, context);
};
