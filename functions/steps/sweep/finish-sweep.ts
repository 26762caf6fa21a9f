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
 * Records that a sweep has finished: in the table, for the health check, and in every metric, with 0 where nothing
 * happened, so that silence never looks like health.
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
