import { type Case, caseRecord, type Episode, type Watch, watchRecord } from '#domain/case/case';
import { isRunning, resumeEpisode } from '#domain/case/resume-episode';
import { put, ref, remove } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import type { CaseId, EpisodeId } from '#schemas/ids';
import { metricNames } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import { changeCase } from '../workers/change-case.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** Long before Step Functions' own year, and before a task's own time limit of 90 days. */
const CYCLE_DAYS = 60;

/** A day on, give or take, so that a county's episodes are not all looked at in one minute. */
const tomorrow = ({ random }: WorkerPorts, at: Instant): Instant => {
  const [jitter = 0] = random(1);
  return instantAt(millisecondsOf(at) + DAY_MS - (jitter / 256) * 4 * HOUR_MS);
};

const isOld = ({ cycleStartedAt }: Episode, at: Instant): boolean =>
  millisecondsOf(at) - millisecondsOf(cycleStartedAt) > CYCLE_DAYS * DAY_MS;

const resume = async (ports: WorkerPorts, { caseId, episodeId }: Watch, reason: string) => {
  const done = await changeCase(ports, caseId, 'sweep', (state) => ({
    drafts: resumeEpisode(state, episodeId, reason, 'software'),
  }));
  if (!done?.events.some(({ fact }) => fact.type === 'EpisodeStalled')) return;
  ports.meter.count(metricNames.episodeStuck);
  ports.meter.note('episode-stalled', { case: caseId, episode: episodeId });
};

const isAlive = (
  { machines }: WorkerPorts,
  state: Case,
  episodeId: EpisodeId,
  episode: Episode,
) => {
  const { county, id: caseId } = state;
  const { machine, cycle } = episode;
  return machines.isRunning({ machine, county, caseId, episodeId, cycle });
};

/**
 * Looks whether an episode's execution is alive: a dead one is resumed, one of 60 days renewed,
 * and a living one looked at again tomorrow.
 *
 * The watch is moved only if nobody has set it closer meanwhile.
 */
export const watchEpisode = async (
  ports: WorkerPorts,
  caseId: CaseId,
  episodeId: EpisodeId,
): Promise<void> => {
  const { store, clock } = ports;
  const [{ state, watch }] = await store.load({
    state: ref(caseRecord, caseId),
    watch: ref(watchRecord, caseId, episodeId),
  });
  const at = await clock.now();
  if (!state || !watch || watch.at > at) return;
  const episode = state.episodes[episodeId];
  if (!episode || !isRunning(state, episodeId)) {
    return store.write([remove(watchRecord, caseId, episodeId)]);
  }
  if (!(await isAlive(ports, state, episodeId, episode))) {
    return resume(ports, watch, 'execution lost');
  }
  if (isOld(episode, at)) return resume(ports, watch, 'renewed at its 60th day');
  const moved = { ...watch, cycle: episode.cycle, at: tomorrow(ports, at) };
  await store.write([put(watchRecord, moved, millisecondsOf(watch.at))]);
};
