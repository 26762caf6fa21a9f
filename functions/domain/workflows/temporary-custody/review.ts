import type { Case } from '#domain/case/case';
import { outOfOrder } from '#domain/case/custody';
import { nextRound, nextRoundUnlessOpen } from '#domain/duty/next-round';
import { drafts, type OnOutcome } from '#domain/duty/workflow';
import type { Draft } from '#domain/history/fact';
import type { Instant } from '#schemas/time';
import { CustodyReviewed } from './facts.ts';

const moveOf = ({ duty }: OnOutcome<Case>) => ({ episodeId: duty.episodeId, step: 'move-child' });

/** Records a review of the custody and opens the next one, and, if the custody should change, a move. */
export const reviewed = (
  at: Instant,
  continues: boolean,
  on: OnOutcome<Case>,
): readonly Draft[] => {
  const { duty, state, context } = on;
  const data = { at, continues, ...outOfOrder(at, state) };
  const next = { episodeId: duty.episodeId, step: 'review-custody' };
  return [
    ...drafts(duty, CustodyReviewed.of(data)),
    ...(continues ? [] : nextRoundUnlessOpen(state, moveOf(on), context)),
    ...nextRound(state, next, context),
  ];
};

/**
 * Opens a further round of the move, if one was opened by hand before; the machine itself opens only the first move.
 */
export const moveAgain = (on: OnOutcome<Case>): readonly Draft[] => {
  const { state, duty, context } = on;
  const rounds = state.episodes[duty.episodeId]?.rounds ?? {};
  return rounds['move-child'] === undefined ? [] : nextRoundUnlessOpen(state, moveOf(on), context);
};
