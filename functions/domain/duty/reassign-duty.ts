import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficeId } from '#schemas/ids';
import { openDutyOf } from './acknowledge-duty.ts';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import { DutyReassigned } from './facts.ts';

export interface Reassigning {
  readonly dutyId: Duty['id'];
  readonly to: OfficeId;
  readonly reason: string;
}

/**
 * Hands a duty to another office that holds the same post.
 *
 * @throws {Refusal} `duty-ended`, or `not-allowed` for a duty that a reporter owes.
 */
export const reassignDuty = (
  state: Pick<Carrier, 'open'>,
  { dutyId, to, reason }: Reassigning,
): readonly Draft[] => {
  const duty = openDutyOf(state, dutyId);
  if (!('office' in duty.owner)) throw new Refusal('not-allowed');
  const { office: from } = duty.owner;
  const owner = { ...duty.owner, office: to };
  return [
    {
      fact: DutyReassigned.of({ dutyId, from, owner }),
      basis: dutyTypeOf(duty.type).basis,
      personal: { reason },
    },
  ];
};
