import type { Case } from '#domain/case/case';
import {
  awake,
  type Change,
  type DataOf,
  union,
  withDuty,
  withEpisode,
  withOffices,
} from '#domain/case/change';
import type { CaseEvent } from '#domain/case/event';
import { dutyTypes } from '#schemas/duties/index';
import { type Duty, ownerOffice, recorderOf } from './duty.ts';

/** What a step is called in its episode: towards each parent it is another. */
export const stepName = ({ step, subject }: Pick<Duty, 'step' | 'subject'>): string =>
  subject ? `${step}.${subject}` : step;

/** Each further report of a response is accepted in a round of its own. */
const isJoining = ({ type, round }: Duty): boolean => type === dutyTypes.accept.code && round > 1;

export const dutyOpened = (state: Case, { duty, told = [] }: DataOf<'DutyOpened'>): Change => {
  const known = withOffices(state, ownerOffice(duty), recorderOf(duty), ...told);
  const opened = { ...known, open: [...known.open, duty] };
  const counted = withEpisode(opened, duty.episodeId, (episode) => ({
    ...episode,
    ...(isJoining(duty) && { joined: union(episode.joined, [duty.round]) }),
    rounds: { ...episode.rounds, [stepName(duty)]: duty.round },
  }));
  return { case: awake(counted, duty.episodeId), duty };
};

export const dutyAcknowledged = (
  state: Case,
  event: CaseEvent,
  { dutyId, by }: DataOf<'DutyAcknowledged'>,
): Change =>
  withDuty(state, dutyId, (duty) => ({
    ...duty,
    version: duty.version + 1,
    acknowledged: { at: event.at, by },
  }));

export const rungPassed = (state: Case, data: DataOf<'RungPassed'>): Change =>
  withDuty(state, data.dutyId, ({ nextAt, ...duty }) => ({
    ...duty,
    ...(data.nextAt && { nextAt: data.nextAt }),
    given: duty.given + 1,
  }));

export const postTransferred = (state: Case, { post, to }: DataOf<'PostTransferred'>): Case =>
  withOffices({ ...state, taken: { ...state.taken, [post]: to } }, to);

export const dutyReassigned = (
  state: Case,
  { dutyId, owner }: DataOf<'DutyReassigned'>,
): Change => {
  const { case: changed, duty } = withDuty(
    state,
    dutyId,
    ({ acknowledged, standsIn, ...before }) => ({
      ...before,
      owner,
      version: before.version + 1,
    }),
  );
  return { case: withOffices(changed, duty && ownerOffice(duty)), ...(duty && { duty }) };
};

/**
 * Whoever read the duty saw its successor named already: what they hold as its version stays good.
 * The successor has not seen it, though.
 */
export const ownerSucceeded = (
  state: Case,
  { dutyId, owner, recorder }: DataOf<'OwnerSucceeded'>,
): Change => {
  const { case: changed, duty } = withDuty(state, dutyId, ({ acknowledged, ...before }) => ({
    ...before,
    owner,
    ...(recorder && { recorder }),
  }));
  const known = withOffices(changed, duty && ownerOffice(duty), duty && recorderOf(duty));
  return { case: known, ...(duty && { duty }) };
};

export const dutyEnded = (state: Case, event: CaseEvent, data: DataOf<'DutyEnded'>): Change => {
  const { outcome, by, facts } = data;
  const { case: changed, duty } = withDuty(state, data.dutyId, ({ nextAt, ...before }) => ({
    ...before,
    version: before.version + 1,
    ended: { at: event.at, outcome, by, facts, seq: event.seq },
  }));
  if (!duty) return { case: changed };
  const told = withOffices(changed, ...data.told);
  const noted = withEpisode(told, duty.episodeId, (episode) => ({
    ...episode,
    outcomes: { ...episode.outcomes, [stepName(duty)]: outcome },
  }));
  return { case: awake(noted, duty.episodeId), duty };
};

export const dutyNoted = (state: Case, data: DataOf<'DutyNoted'>): Change => {
  const { kind, promisedFor, late } = data;
  if (late) return { case: state };
  const noted = { at: data.at, kind, ...(promisedFor && { promisedFor }) };
  const change = withDuty(state, data.dutyId, (duty) => ({ ...duty, noted }));
  return change.duty ? { ...change, case: awake(change.case, change.duty.episodeId) } : change;
};

export const dutyRescheduled = (state: Case, data: DataOf<'DutyRescheduled'>): Change => {
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
