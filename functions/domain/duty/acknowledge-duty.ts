import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import { DutyAcknowledged } from './facts.ts';

/** The open duty. @throws {Refusal} `duty-ended`. */
export const openDutyOf = ({ open }: Pick<Carrier, 'open'>, dutyId: Duty['id']): Duty => {
  const duty = open.find(({ id }) => id === dutyId);
  if (!duty) throw new Refusal('duty-ended');
  return duty;
};

/** Records that an officer has seen the duty: its alerts need nobody else. A second acknowledgement changes nothing. */
export const acknowledgeDuty = (
  state: Pick<Carrier, 'open'>,
  dutyId: Duty['id'],
  by: OfficerId,
): readonly Draft[] => {
  const duty = openDutyOf(state, dutyId);
  if (duty.acknowledged) return [];
  const { basis } = dutyTypeOf(duty.type);
  return [{ fact: DutyAcknowledged.of({ dutyId, by }), basis }];
};
