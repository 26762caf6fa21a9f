import type { LocalContext } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import type { Policy } from '#domain/policy/policy';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Duty } from './duty.ts';
import { ClockCorrected } from './facts.ts';
import { nthRung, rungsOf } from './ladder.ts';

interface Correction {
  readonly since: Instant;
  readonly by: OfficerId;
  /** The policy under which the duty opened. */
  readonly policy: Policy;
}

/**
 * Lets a duty's clock run from another moment, under the policy of the duty's day. Rungs that are already past count as
 * given.
 */
export const correctClock = (
  duty: Duty,
  { since, by, policy }: Correction,
  { at, calendar }: Pick<LocalContext, 'at' | 'calendar'>,
): Draft => {
  const type = dutyTypeOf(duty.type);
  const clock = type.clock && policy.setting(type.clock).value;
  const ladder = policy.setting(type.ladder).value;
  const schedule = rungsOf({ openedAt: since, ladder, ...(clock && { clock }), calendar });
  const { rungs, repeat, due } = schedule;
  let given = 0;
  while (nthRung(schedule, given, calendar).at <= at) given += 1;
  const nextAt = nthRung(schedule, given, calendar).at;
  return {
    fact: ClockCorrected.of({
      dutyId: duty.id,
      by,
      since,
      ladder: { rungs, repeat },
      ...(due && { due }),
      nextAt,
      given,
    }),
    basis: type.basis,
  };
};
