import { carerToTell } from '#domain/case/carer-to-tell';
import type { Case } from '#domain/case/case';
import type { Draft } from '#domain/case/event';
import type { Context } from '#domain/context';
import type { Successors } from '#domain/directory/successions';
import { type Ladder, stepOf } from '#domain/duty/ladder';
import { Refusal } from '#domain/errors';
import { addTerm } from '#domain/time/add-term';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { NoteKind } from '#schemas/codes/note-kind';
import { dutyTypeOf } from '#schemas/duties/index';
import type { OfficeId, OfficerId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import type { Duty } from './duty.ts';

/** @throws {Refusal} `duty-ended`. */
const openDutyOf = (state: Case, dutyId: Duty['id']): Duty => {
  const duty = state.open.find(({ id }) => id === dutyId);
  if (!duty) throw new Refusal('duty-ended');
  return duty;
};

const later = (at: Instant, ms: number): Instant => instantAt(millisecondsOf(at) + ms);

/** What has not been given yet moves, and the last rung with its repetitions always does. */
const shifted = ({ rungs, repeat }: Ladder, given: number, ms: number): Ladder => {
  const first = Math.min(given, rungs.length - 1);
  const move = (rung: Ladder['rungs'][number], index: number) =>
    index < first ? rung : { ...rung, at: later(rung.at, ms) };
  return { rungs: rungs.map(move), repeat };
};

/** Whoever gets more time after it was due is told again when it is due, and so are those above. */
const beforeDue = ({ ladder, given }: Duty): number => {
  const due = ladder.rungs.findIndex(({ rung }) => rung === 'due');
  return due < 0 ? given : Math.min(given, due);
};

/** No duty falls silent for longer than a year at a time: the product's own bound. */
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
 * Gives a duty more time, or counts none until a day that is named.
 *
 * What is left of its ladder moves by as much; nothing falls silent, because there is always a
 * next moment. Extending counts from when it is due (from its next telling, where it has no term),
 * suspending from now.
 */
export const rescheduleDuty = (
  state: Case,
  dutyId: Duty['id'],
  { change, until, reason, by }: Rescheduling,
  { at, calendar }: Context,
): readonly Draft[] => {
  const duty = openDutyOf(state, dutyId);
  const { due, nextAt = at, given } = duty;
  const { suspendedUntil = at } = duty;
  const resting = suspendedUntil > at ? suspendedUntil : at;
  const from = change === 'suspended' ? resting : (due ?? nextAt);
  refuseUnlessLater(until, from > at ? from : at);
  refuseBeyond(until, addTerm(at, MOST_AHEAD, calendar).at);
  const ms = millisecondsOf(until) - millisecondsOf(from);
  const left = change === 'extended' ? beforeDue(duty) : given;
  const ladder = shifted(duty.ladder, left, ms);
  const moved = stepOf(ladder, left, calendar).at;
  return [
    {
      fact: {
        type: 'DutyRescheduled',
        data: {
          dutyId,
          by,
          change,
          ladder,
          ...(due && { due: later(due, ms) }),
          nextAt: moved > until || change === 'extended' ? moved : until,
          ...(change === 'suspended' && { suspendedUntil: until }),
          ...(left < given && { given: left }),
        },
      },
      basis: dutyTypeOf(duty.type).basis,
      personal: { reason },
    },
  ];
};

/** Gives a duty to another office that holds the same post. */
export const reassignDuty = (
  state: Case,
  dutyId: Duty['id'],
  to: OfficeId,
  reason: string,
): readonly Draft[] => {
  const duty = openDutyOf(state, dutyId);
  if (!('office' in duty.owner)) throw new Refusal('not-allowed');
  const { office: from } = duty.owner;
  const owner = { ...duty.owner, office: to };
  return [
    {
      fact: { type: 'DutyReassigned', data: { dutyId, from, owner } },
      basis: dutyTypeOf(duty.type).basis,
      personal: { reason },
    },
  ];
};

export interface Note {
  readonly kind: NoteKind;
  readonly at: Instant;
  readonly text: string;
  readonly promisedFor?: Instant | undefined;
  readonly by: OfficerId;
}

/**
 * Notes work that does not end the duty: how they were tried, what they promised. What becomes known when it
 * has ended, a paper that comes after the child is home again, is noted as late, and moves nothing.
 */
export const noteOnDuty = (
  state: Case,
  duty: Duty,
  note: Note,
  successors?: Successors,
): readonly Draft[] => {
  const { kind, at, text, promisedFor, by } = note;
  const data = { dutyId: duty.id, by, kind, at, ...(promisedFor && { promisedFor }) };
  const { basis } = dutyTypeOf(duty.type);
  const late = { fact: { type: 'DutyNoted', data: { ...data, late: true } } } as const;
  if (duty.ended) return [{ ...late, basis, personal: { text } }];
  const posts = kind === 'contact_attempt' ? carerToTell(state, duty, successors) : [];
  const tells = posts.length > 0 && { tells: [...posts] };
  return [{ fact: { type: 'DutyNoted', data: { ...data, ...tells } }, basis, personal: { text } }];
};
