import { WriteConflict } from '#domain/errors';
import { heartbeatRecord } from '#domain/heartbeat';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import { metricNames } from '#schemas/metrics';

const outboxAge = async ({ due, clock }: WorkerPorts): Promise<number> => {
  const [at, oldest] = await Promise.all([clock.now(), due.oldestMessage()]);
  return oldest ? Math.max(0, (millisecondsOf(at) - millisecondsOf(oldest)) / 1000) : 0;
};

/** Another sweep that finishes just now says the same. */
const beat = async ({ store }: WorkerPorts, waited: number): Promise<void> => {
  const finishedAt = instantAt(Date.now());
  try {
    await store.write([put(heartbeatRecord, { finishedAt, outboxAge: waited })]);
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};

/**
 * Says that a sweep has gone through: in the table, for whoever asks how we are, and in every
 * metric, a 0 where nothing has happened, so that silence is never taken for health.
 */
export const finishSweep = async (ports: WorkerPorts, swept: number): Promise<void> => {
  const { meter } = ports;
  const waited = await outboxAge(ports);
  await beat(ports, waited);
  for (const metric of Object.values(metricNames)) meter.count(metric, 0);
  meter.count(metricNames.outboxAge, waited);
  meter.count(metricNames.sweepFinished);
  meter.note('swept', { swept, outbox_age: waited });
};
