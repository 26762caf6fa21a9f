import { WriteConflict } from '#domain/errors';
import { heartbeatRecord } from '#domain/heartbeat';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dayAt } from '#domain/time/zone';
import type { WorkerPorts } from '#domain/world';
import { metricNames } from '#schemas/metrics';

const ageOfOutbox = async ({ due, clock }: WorkerPorts): Promise<number> => {
  const [at, oldest] = await Promise.all([clock.now(), due.oldestMessage()]);
  return oldest ? Math.max(0, (millisecondsOf(at) - millisecondsOf(oldest)) / 1000) : 0;
};

/** The month in which the holidays of the next year, which the State Council publishes in autumn, must be known. */
const DECEMBER = 12;

const isCalendarMissing = async ({ calendar, clock }: WorkerPorts): Promise<boolean> => {
  const { year, month } = dayAt(await clock.now());
  return month === DECEMBER && !calendar.covers(year + 1);
};

interface Progress {
  readonly swept: number;
  /** The run's time was over before everything was done. */
  readonly isLeft: boolean;
}

/** Records the end of a sweep; a conflict is ignored, because another sweep has just recorded the same. */
const beat = async (
  { store }: WorkerPorts,
  outboxAge: number,
  { swept, isLeft }: Progress,
): Promise<void> => {
  const finishedAt = instantAt(Date.now());
  const left = isLeft ? { left: true as const, swept } : {};
  try {
    await store.write([put(heartbeatRecord, { finishedAt, outboxAge, ...left })]);
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};

/**
 * Records that a sweep has finished: in the table, for the health check, and in every metric, with 0 where nothing
 * happened, so that silence never looks like health.
 */
export const finishSweep = async (ports: WorkerPorts, progress: Progress): Promise<void> => {
  const { meter } = ports;
  const waited = await ageOfOutbox(ports);
  await beat(ports, waited, progress);
  for (const metric of Object.values(metricNames)) meter.count(metric, 0);
  meter.count(metricNames.outboxAge, waited);
  meter.count(metricNames.sweepFinished);
  if (await isCalendarMissing(ports)) meter.count(metricNames.calendarMissing);
  const { swept, isLeft } = progress;
  meter.note('swept', { swept, outbox_age: waited, left: isLeft ? 1 : 0 });
};
