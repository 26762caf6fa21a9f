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

/** So many tellings fit into one transaction; what is left is due at once, and comes next. */
const AT_ONCE = 10;

/**
 * Gives every rung that is owed by now, in order, each with its lateness.
 *
 * A rung is due when its moment has come and it has not been given: whatever was missed, for an
 * hour or a month, is given now. An open duty never expires, it only climbs.
 */
export const passRungs = (
  state: Pick<Carrier, 'open'>,
  dutyId: Duty['id'],
  context: Context,
): readonly Draft[] => {
  const duty = state.open.find(({ id }) => id === dutyId);
  if (!duty) return [];
  const drafts: Draft[] = [];
  let n = duty.given;
  while (drafts.length < AT_ONCE && nthRung(duty.ladder, n, context.calendar).at <= context.at) {
    drafts.push(passed(duty, n, context));
    n += 1;
  }
  return drafts;
};
