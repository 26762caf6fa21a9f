import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import { Refusal } from '#domain/errors';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import type { Duty } from './duty.ts';

/** An officer has seen the duty: its alerts need nobody else. Saying so twice is saying it once. */
export const acknowledgeDuty = (
  state: Case,
  dutyId: Duty['id'],
  by: OfficerId,
): readonly Draft[] => {
  const duty = state.open.find(({ id }) => id === dutyId);
  if (!duty) throw new Refusal('duty-ended');
  if (duty.acknowledged) return [];
  const { basis } = dutyTypeOf(duty.type);
  return [{ fact: { type: 'DutyAcknowledged', data: { dutyId, by } }, basis }];
};
