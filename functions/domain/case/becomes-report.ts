import type { OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { Case } from './case.ts';
import { respondTo } from './respond-to.ts';

/**
 * Turns a clue or a call into a report: the police are responsible from now on, and it keeps the time at which it was
 * first made.
 */
export const becomesReport = ({
  state,
  duty,
  context,
}: Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>): readonly Draft[] => {
  const reportId = state.episodes[duty.episodeId]?.reportId;
  if (!reportId) return [];
  return respondTo({ caseId: state.id, reportId }, state, context);
};
