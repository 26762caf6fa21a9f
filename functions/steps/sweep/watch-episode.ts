import { birthdayRecord } from '#domain/case/birthday';
import { type AnyCarrier, carrierRef } from '#domain/composed/carrier';
import { endEpisode } from '#domain/episode/end-episode';
import type { Episode } from '#domain/episode/episode';
import { resumeEpisode } from '#domain/episode/resume-episode';
import { handedOverBy, type Watch, watchRecord } from '#domain/episode/watch';
import { partsOfDuty } from '#domain/ids';
import { put, ref, remove } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import type { CarrierId, EpisodeId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import { changeCarrier } from '../workers/change-carrier.ts';
import { hideDay } from './turn-age.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Long before Step Functions' own year, and before a task's own time limit of 90 days. */
const CYCLE_DAYS = 60;

/** About a day later, with some jitter, so that a county's episodes are not all checked in one minute. */
const tomorrow = ({ random }: WorkerPorts, at: Instant): Instant => {
  const [jitter = 0] = random(1);
  return instantAt(millisecondsOf(at) + DAY_MS - (jitter / 256) * 4 * HOUR_MS);
};

const isOld = ({ cycleStartedAt }: Episode, at: Instant): boolean =>
  millisecondsOf(at) - millisecondsOf(cycleStartedAt) > CYCLE_DAYS * DAY_MS;

const alarm = (
  { meter }: WorkerPorts,
  { caseId, episodeId }: Pick<Watch, 'caseId' | 'episodeId'>,
) => {
  meter.count(metricNames.episodeStuck);
  meter.note('episode-stalled', { case_id: caseId, episode_id: episodeId });
};

const lost = (
  { meter }: WorkerPorts,
  { caseId, episodeId }: Pick<Watch, 'caseId' | 'episodeId'>,
) => {
  meter.count(metricNames.executionLost);
  meter.note('execution-lost', { case_id: caseId, episode_id: episodeId });
};

const reasons = { software: 'execution lost', age: 'renewed at its 60th day' } as const;

/** Resumes only the cycle that was checked: another sweep may have resumed the episode meanwhile. */
const resume = async (
  ports: WorkerPorts,
  { caseId, episodeId, cycle }: Watch,
  by: keyof typeof reasons,
) => {
  const done = await changeCarrier(ports, { id: caseId, system: 'sweep' }, (state) => {
    const isLookedAt = state.episodes[episodeId]?.cycle === cycle;
    const resuming = { episodeId, reason: reasons[by], by };
    return { drafts: isLookedAt ? resumeEpisode(state.episodes, resuming) : [] };
  });
  if (done && by === 'software') lost(ports, { caseId, episodeId });
  if (done?.events.some(({ fact }) => fact.type === 'EpisodeStalled')) {
    alarm(ports, { caseId, episodeId });
  }
};

/** Ends an episode whose execution is done, if the event about it was lost. */
const end = async (ports: WorkerPorts, { caseId, episodeId, cycle }: Watch): Promise<void> => {
  await changeCarrier(ports, { id: caseId, system: 'sweep' }, (state) => ({
    drafts: endEpisode(state.episodes, episodeId, cycle),
  }));
};

const lookAgain = async ({ store }: WorkerPorts, watch: Watch, at: Instant): Promise<void> => {
  await store.write([put(watchRecord, { ...watch, at }, millisecondsOf(watch.at))]);
};

const lookTomorrow = (ports: WorkerPorts, watch: Watch, at: Instant): Promise<void> =>
  lookAgain(ports, watch, tomorrow(ports, at));

/**
 * Repeats the alarm for an episode that was given up and not resumed: it may have no open duty, and must not fall
 * silent.
 */
const stillStuck = async (ports: WorkerPorts, watch: Watch, at: Instant): Promise<void> => {
  alarm(ports, watch);
  await lookTomorrow(ports, watch, at);
};

const readStatus = (
  { machines }: WorkerPorts,
  state: AnyCarrier,
  episodeId: EpisodeId,
  episode: Episode,
) => {
  const { county, id: caseId } = state;
  const { machine, cycle } = episode;
  return machines.statusOf({ machine, county, caseId, episodeId, cycle });
};

/** Whether the episode has no open duty: its execution runs, but must still open the next duty, and may die before. */
const isBetweenDuties = ({ open }: AnyCarrier, episodeId: EpisodeId): boolean =>
  !open.some(({ id }) => partsOfDuty(id).episodeId === episodeId);

/**
 * Checks an episode's execution: one that is done ends its episode, a dead one is resumed, one of 60 days is renewed,
 * and for one that was given up the alarm is repeated. A running one is checked again tomorrow, or, while the episode
 * has no open duty, as soon as the next should have opened.
 *
 * The watch is moved only if nobody has set it to an earlier moment meanwhile.
 */
export const watchEpisode = async (
  ports: WorkerPorts,
  caseId: CarrierId,
  episodeId: EpisodeId,
): Promise<void> => {
  const { store, clock } = ports;
  const [{ state, watch, birthday }] = await store.load({
    state: carrierRef(caseId),
    watch: ref(watchRecord, caseId, episodeId),
    birthday: ref(birthdayRecord, caseId),
  });
  const at = await clock.now();
  await hideDay(ports, birthday, at);
  if (!state || !watch || watch.at > at) return;
  const episode = state.episodes[episodeId];
  if (!episode || episode.endedAt) {
    return store.write([remove(watchRecord, caseId, episodeId)]);
  }
  if (episode.stalled) return stillStuck(ports, watch, at);
  const { cycle } = episode;
  // The watch was brought forward for the end of an older cycle: the present one may not have started yet.
  if (watch.cycle < cycle) return lookAgain(ports, { ...watch, cycle }, handedOverBy(at));
  const status = await readStatus(ports, state, episodeId, episode);
  if (status === 'done') return end(ports, watch);
  if (status === 'gone') return resume(ports, watch, 'software');
  if (isOld(episode, at)) return resume(ports, watch, 'age');
  if (isBetweenDuties(state, episodeId)) return lookAgain(ports, watch, handedOverBy(at));
  await lookTomorrow(ports, watch, at);
};
