import type { Context } from '#domain/context';
import type { Draft } from '#domain/history/fact';
import { millisecondsOf } from '#domain/time/instant';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import { RungPassed } from './facts.ts';
import { nthRung } from './ladder.ts';

const passed = (duty: Duty, n: number, { at, calendar }: Context): Draft => {
  const { rung, repetition, to, at: owed } = nthRung(duty.ladder, n, calendar);
  const nextAt = nthRung(duty.ladder, n + 1, calendar).at;
  const lateSeconds = Math.floor((millisecondsOf(at) - millisecondsOf(owed)) / 1000);
  return {
    fact: RungPassed.of({
      dutyId: duty.id,
      rung,
      repetition,
      ...(duty.again !== undefined && { again: duty.again }),
      to: [...to],
      at: owed,
      lateSeconds,
      nextAt,
    }),
    basis: dutyTypeOf(duty.type).basis,
  };
};

/**
 * Finds the last rung that is due by now, beginning at one that is due. It doubles its steps, because a month can have
 * thousands of repetitions.
 */
const latestOwed = ({ ladder }: Duty, from: number, { at, calendar }: Context): number => {
  const isOwed = (n: number): boolean => nthRung(ladder, n, calendar).at <= at;
  let [owed, step] = [from, 1];
  while (isOwed(owed + step)) {
    owed += step;
    step *= 2;
  }
  for (; step >= 1; step /= 2) if (isOwed(owed + step)) owed += step;
  return owed;
};

/** The rungs that are due: each rung of the ladder once, and only the latest of the last rung's repetitions. */
const owedOf = (duty: Duty, context: Context): readonly number[] => {
  const { ladder, given } = duty;
  const { at, calendar } = context;
  const isOwed = (n: number): boolean => nthRung(ladder, n, calendar).at <= at;
  const owed: number[] = [];
  let n = given;
  for (; n < ladder.rungs.length && isOwed(n); n += 1) owed.push(n);
  return n >= ladder.rungs.length && isOwed(n) ? [...owed, latestOwed(duty, n, context)] : owed;
};

/**
 * Gives every rung that is due by now, in order, each with its lateness.
 *
 * A rung is due when its moment has come and it has not been given: one that was missed, for an hour or a month, is
 * given now. The latest repetition of the last rung stands for all before it, so that a duty that was missed for
 * longer, or is said to have begun earlier, does not bring more alerts. An open duty never expires; it only climbs.
 */
export const passRungs = (
  state: Pick<Carrier, 'open'>,
  dutyId: Duty['id'],
  context: Context,
): readonly Draft[] => {
  const duty = state.open.find(({ id }) => id === dutyId);
  if (!duty || duty.ladder.rungs.length === 0) return [];
  const owed = owedOf(duty, context);
  const drafts = owed.map((n) => passed(duty, n, context));
  return drafts;
};
