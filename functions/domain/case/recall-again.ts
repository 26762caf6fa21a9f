import { nextRoundUnlessOpen } from '#domain/duty/next-round';
import type { OnOutcome } from '#domain/duty/workflow';
import { latestOf } from '#domain/episode/order';
import type { Draft } from '#domain/history/fact';
import { dutyTypes } from '#schemas/duties/index';
import type { Case } from './case.ts';

/**
 * Orders a parent back who is reached at last, or asks them to come, as the policy has it, in the latest recall. Nothing
 * opens if the parent is watched already, or if the notice to them is still open, which asks the same.
 */
export const recallAgain = ({
  state,
  duty: { subject },
  context,
}: Pick<OnOutcome<Case>, 'state' | 'duty' | 'context'>): readonly Draft[] => {
  const [episodeId, recall] = latestOf(state.episodes, 'parent-recall') ?? [];
  const { compliance, 'notify-parents': notice } = dutyTypes;
  const { 'order-return': order, 'contact-parent': contact } = dutyTypes;
  const isAsked = state.open.some(
    (each) =>
      (each.type === compliance.code || each.type === notice.code) && each.subject === subject,
  );
  if (!episodeId || !recall || !subject || isAsked) return [];
  const { machine, situations } = recall;
  const step = [order.code, contact.code].find(
    (code) => context.policy.inForce(code, { machine, situations }).inForce,
  );
  return step ? nextRoundUnlessOpen(state, { episodeId, step, subject }, context) : [];
};
