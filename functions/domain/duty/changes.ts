import { awake, withEpisode } from '#domain/episode/facts';
import type { Event } from '#domain/history/event';
import type { DataOf } from '#domain/history/fact';
import { dutyTypeOf } from '#schemas/duties/index';
import { alsoIn, type Carrier, seenBy, union } from './carrier.ts';
import { type Duty, ownerOffice, recorderOf } from './duty.ts';
import type * as fact from './facts.ts';
import { changed, type DutyChange, withDuty } from './with-duty.ts';

/** The name of a step in its episode; towards each parent the step has a name of its own. */
export const stepName = ({ step, subject }: Pick<Duty, 'step' | 'subject'>): string =>
  subject ? `${step}.${subject}` : step;

/** Whether this is a further round of a duty that each report has of its own: another report joined. */
const isJoining = ({ type, round }: Duty): boolean => dutyTypeOf(type).joins === true && round > 1;

export const opened = (
  state: Carrier,
  { duty, told = [] }: DataOf<typeof fact.DutyOpened>,
): DutyChange => ({
  set: {
    offices: seenBy(state, ownerOffice(duty), recorderOf(duty), ...told),
    ...alsoIn(state, duty.division),
    open: [...state.open, duty],
    episodes: withEpisode(state, duty.episodeId, (episode) => ({
      ...awake(episode),
      ...(isJoining(duty) && { joined: union(episode.joined, [duty.round]) }),
      rounds: { ...episode.rounds, [stepName(duty)]: duty.round },
    })),
  },
  item: duty,
});

export const acknowledged = (
  state: Carrier,
  { dutyId, by }: DataOf<typeof fact.DutyAcknowledged>,
  { at }: Event,
): DutyChange =>
  withDuty(state, dutyId, (duty) => ({
    ...duty,
    version: duty.version + 1,
    acknowledged: { at, by },
  }));

export const postTransferred = (
  state: Carrier,
  { post, to, division }: DataOf<typeof fact.PostTransferred>,
): DutyChange => {
  const offices = seenBy(state, to);
  if (!division) return { set: { taken: { ...state.taken, [post]: to }, offices } };
  const there = { ...state.takenAt?.[division], [post]: to };
  return { set: { takenAt: { ...state.takenAt, [division]: there }, offices } };
};

export const reassigned = (
  state: Carrier,
  { dutyId, owner, recorder, standsIn: by }: DataOf<typeof fact.DutyReassigned>,
): DutyChange => {
  const { open, duty } = changed(state, dutyId, ({ acknowledged, standsIn, ...before }) => ({
    ...before,
    owner,
    ...(recorder && { recorder }),
    ...(by && { standsIn: by }),
    version: before.version + 1,
  }));
  const offices = seenBy(state, ownerOffice(duty), recorderOf(duty));
  return { set: { open, offices }, item: duty };
};

/**
 * Hands a duty of a closed office to its successor. The views showed the successor already, so the version that an
 * officer holds stays valid; but the successor has not seen the duty.
 */
export const succeeded = (
  state: Carrier,
  { dutyId, owner, recorder }: DataOf<typeof fact.OwnerSucceeded>,
): DutyChange => {
  const { open, duty } = changed(state, dutyId, ({ acknowledged, ...before }) => ({
    ...before,
    owner,
    ...(recorder && { recorder }),
  }));
  const offices = seenBy(state, ownerOffice(duty), recorderOf(duty));
  return { set: { open, offices }, item: duty };
};

export const ended = (
  state: Carrier,
  { dutyId, outcome, by, facts, told }: DataOf<typeof fact.DutyEnded>,
  { at, seq }: Event,
): DutyChange => {
  const { open, duty } = changed(state, dutyId, ({ nextAt, ...before }) => ({
    ...before,
    version: before.version + 1,
    ended: { at, outcome, by, facts, seq },
  }));
  const episodes = withEpisode(state, duty.episodeId, (episode) => ({
    ...awake(episode),
    outcomes: { ...episode.outcomes, [stepName(duty)]: outcome },
  }));
  return { set: { open, episodes, offices: seenBy(state, ...told) }, item: duty };
};

export const noted = (
  state: Carrier,
  { dutyId, at, kind, promisedFor, late }: DataOf<typeof fact.DutyNoted>,
): DutyChange => {
  if (late) return { set: {} };
  const note = { at, kind, ...(promisedFor && { promisedFor }) };
  const { open, duty } = changed(state, dutyId, (each) => ({ ...each, noted: note }));
  return { set: { open, episodes: withEpisode(state, duty.episodeId, awake) }, item: duty };
};
