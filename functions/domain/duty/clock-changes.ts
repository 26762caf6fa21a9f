import type { DataOf } from '#domain/history/fact';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import type * as fact from './facts.ts';
import { type DutyChange, withDuty } from './with-duty.ts';

/** A repetition stands for all before it, so it counts them as given too. */
const givenWith = (
  { ladder, given }: Duty,
  { rung, repetition }: DataOf<typeof fact.RungPassed>,
): number => {
  const index = ladder.rungs.findIndex((each) => each.rung === rung);
  return index < 0 ? given + 1 : index + repetition + 1;
};

export const rungPassed = (state: Carrier, data: DataOf<typeof fact.RungPassed>): DutyChange =>
  withDuty(state, data.dutyId, (before) => {
    const { nextAt: _passed, ...duty } = before;
    return {
      ...duty,
      ...(data.nextAt && { nextAt: data.nextAt }),
      given: givenWith(before, data),
    };
  });

export const clockCorrected = (
  state: Carrier,
  { dutyId, since, ladder, due, nextAt, given }: DataOf<typeof fact.ClockCorrected>,
): DutyChange =>
  withDuty(state, dutyId, ({ due: _due, nextAt: _next, suspendedUntil: _until, ...duty }) => ({
    ...duty,
    version: duty.version + 1,
    since,
    ladder,
    ...(due && { due }),
    ...(nextAt && { nextAt }),
    given,
    // An alert is identified by its occasion; with another number, it is sent again.
    again: (duty.again ?? 0) + 1,
  }));

export const rescheduled = (
  state: Carrier,
  data: DataOf<typeof fact.DutyRescheduled>,
): DutyChange => {
  const { ladder, due, nextAt, suspendedUntil, given } = data;
  return withDuty(state, data.dutyId, ({ suspendedUntil: _before, ...duty }) => ({
    ...duty,
    version: duty.version + 1,
    ladder,
    ...(due && { due }),
    nextAt,
    ...(suspendedUntil && { suspendedUntil }),
    ...(given !== undefined && { given, again: (duty.again ?? 0) + 1 }),
  }));
};
