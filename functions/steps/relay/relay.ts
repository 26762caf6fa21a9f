import { WriteConflict } from '#domain/errors';
import { type Message, messageRecord } from '#domain/outbox/message';
import type { MessageKey } from '#domain/ports';
import { put, ref, remove } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import { metricNames } from '#schemas/metrics';
import { traced } from '../traced.ts';
import { idsOf } from './ids-of.ts';
import { runErrand } from './run-errand.ts';

/** Seconds until a failed message is tried again: doubled each time, at most an hour. */
const pauseAfter = (attempts: number): number => Math.min(3600, 15 * 2 ** attempts);

const putOff = async ({ store, clock, meter }: WorkerPorts, message: Message, error: unknown) => {
  const at = await clock.now();
  const attempts = message.attempts + 1;
  const nextAt = instantAt(millisecondsOf(at) + pauseAfter(attempts) * 1000);
  meter.count(metricNames.relayFailed);
  meter.failed('errand-failed', error, { attempts });
  await store.write([put(messageRecord, { ...message, attempts, nextAt }, message.attempts)]);
};

const carry = async (own: WorkerPorts, { createdAt, id }: MessageKey): Promise<boolean> => {
  const [{ message }] = await own.store.load({ message: ref(messageRecord, createdAt, id) });
  if (!message) return false;
  const { errand, correlationId } = message;
  const ports = traced(own, correlationId, { message_id: id, ...idsOf(errand) });
  try {
    await runErrand(ports, errand);
  } catch (error) {
    await putOff(ports, message, error);
    return false;
  }
  await ports.store.write([remove(messageRecord, createdAt, id)]);
  ports.meter.note('errand-done');
  return true;
};

/**
 * Carries out one outbox message: reads, runs and deletes it. A message that is no longer there was carried out
 * already. A message that fails waits in the due-index and does not delay others. If it cannot even be put off, it
 * stays in the index, and the sweep takes it up.
 *
 * @returns whether it was carried out now.
 */
export const relay =
  (ports: WorkerPorts) =>
  async (key: MessageKey): Promise<boolean> => {
    try {
      return await carry(ports, key);
    } catch (error) {
      if (error instanceof WriteConflict) return false;
      ports.meter.failed('message-left', error, { message_id: key.id });
      return false;
    }
  };
