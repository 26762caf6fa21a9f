import type { Context } from '#domain/context';
import { Refusal } from '#domain/errors';
import type { Draft } from '#domain/history/fact';
import { addTerm } from '#domain/time/add-term';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficerId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { openDutyOf } from './acknowledge-duty.ts';
import type { Carrier } from './carrier.ts';
import type { Duty } from './duty.ts';
import { DutyRescheduled } from './facts.ts';
import { type Ladder, nthRung } from './ladder.ts';

const later = (at: Instant, ms: number): Instant => instantAt(millisecondsOf(at) + ms);

/** Moves the rungs that have not been given yet, and always the last rung with its repetitions. */
const shifted = ({ rungs, repeat }: Ladder, given: number, ms: number): Ladder => {
  const first = Math.min(given, rungs.length - 1);
  const move = (rung: Ladder['rungs'][number], index: number) =>
    index < first ? rung : { ...rung, at: later(rung.at, ms) };
  return { rungs: rungs.map(move), repeat };
};

/**
 * The number of rungs that stay given: if the extension came after the due moment, the owner and those above are told
 * again when the duty is due.
 */
const beforeDue = ({ ladder, given }: Duty): number => {
  const due = ladder.rungs.findIndex(({ rung }) => rung === 'due');
  return due < 0 ? given : Math.min(given, due);
};

/** No duty is silent for longer than a year at a time: the product's own limit. */
const MOST_AHEAD = { amount: 1, unit: 'year' } as const;

export interface Rescheduling {
  readonly change: 'extended' | 'suspended';
  readonly until: Instant;
  readonly reason: string;
  readonly by: OfficerId;
}

const refuseUnlessLater = (until: Instant, than: Instant): void => {
  if (until > than) return;
  const complaint = { path: '/until', given: until, allowed: `> ${than}` };
  const zh = '须晚于当前期限';
  const en = 'must be later than what holds now';
  throw new Refusal('bad-input', { complaints: [{ ...complaint, zh, en }] });
};

const refuseBeyond = (until: Instant, last: Instant): void => {
  if (until <= last) return;
  const complaint = { path: '/until', given: until, allowed: `≤ ${last}` };
  const zh = '一次最多一年';
  const en = 'a year at most at a time';
  throw new Refusal('bad-input', { complaints: [{ ...complaint, zh, en }] });
};

/**
 * The moment from which a change counts: for an extension, when the duty is due or gives its next rung; for a
 * suspension, now.
 */
const startOf = ({ due, nextAt, suspendedUntil }: Duty, { change }: Rescheduling, at: Instant) => {
  if (change === 'extended') return due ?? nextAt ?? at;
  return suspendedUntil && suspendedUntil > at ? suspendedUntil : at;
};

/** The ladder and the moments of the duty after the change. */
const moved = (duty: Duty, rescheduling: Rescheduling, { at, calendar }: Context) => {
  const { change, until } = rescheduling;
  const { due, given } = duty;
  const ms = millisecondsOf(until) - millisecondsOf(startOf(duty, rescheduling, at));
  const left = change === 'extended' ? beforeDue(duty) : given;
  const ladder = shifted(duty.ladder, left, ms);
  const next = nthRung(ladder, left, calendar).at;
  return {
    ladder,
    ...(due && { due: later(due, ms) }),
    nextAt: next > until || change === 'extended' ? next : until,
    ...(change === 'suspended' && { suspendedUntil: until }),
    ...(left < given && { given: left }),
  };
};

/**
 * Extends a duty, or suspends it until a given day.
 *
 * The remaining rungs of its ladder move by as much; the duty always has a next moment, and so never falls silent.
 *
 * @throws {Refusal} `duty-ended`, or `bad-input` for a moment that is too early or too far ahead.
 */
export const rescheduleDuty = (
  state: Pick<Carrier, 'open'>,
  dutyId: Duty['id'],
  rescheduling: Rescheduling,
  context: Context,
): readonly Draft[] => {
  const { at, calendar } = context;
  const { change, until, reason, by } = rescheduling;
  const duty = openDutyOf(state, dutyId);
  const from = startOf(duty, rescheduling, at);
  refuseUnlessLater(until, [from, at].toSorted().at(-1) ?? at);
  refuseBeyond(until, addTerm(at, MOST_AHEAD, calendar).at);
  return [
    {
      fact: DutyRescheduled.of({ dutyId, by, change, ...moved(duty, rescheduling, context) }),
      basis: dutyTypeOf(duty.type).basis,
      personal: { reason },
    },
  ];
};
