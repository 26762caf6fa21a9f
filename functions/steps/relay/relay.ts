import { WriteConflict } from '#domain/errors';
import { type Message, messageRecord } from '#domain/outbox/message';
import type { MessageKey } from '#domain/ports';
import { put, ref, remove } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import { metricNames } from '#schemas/metrics';
import { traced } from '../traced.ts';
import { idsOf } from './ids-of.ts';
import type { Progress } from './progress.ts';
import { runErrand } from './run-errand.ts';

/** Seconds until a failed message is tried again: doubled each time, at most an hour. */
const pauseAfter = (attempts: number): number => Math.min(3600, 15 * 2 ** attempts);

/** The message is looked at again after a pause. */
const putOff = async ({ store, clock }: WorkerPorts, message: Message) => {
  const at = await clock.now();
  const attempts = message.attempts + 1;
  const nextAt = instantAt(millisecondsOf(at) + pauseAfter(attempts) * 1000);
  await store.write([put(messageRecord, { ...message, attempts, nextAt }, message.attempts)]);
};

const fail = async (ports: WorkerPorts, message: Message, error: unknown) => {
  const { meter } = ports;
  meter.count(metricNames.relayFailed);
  meter.failed('errand-failed', error, { attempts: message.attempts + 1 });
  await putOff(ports, message);
};

const carry = async (own: WorkerPorts, { createdAt, id }: MessageKey): Promise<boolean> => {
  const [{ message }] = await own.store.load({ message: ref(messageRecord, createdAt, id) });
  if (!message) return false;
  const { errand, correlationId } = message;
  const ports = traced(own, correlationId, { message_id: id, ...idsOf(errand) });
  let progress: Progress;
  try {
    progress = await runErrand(ports, errand);
  } catch (error) {
    await fail(ports, message, error);
    return false;
  }
  if (progress === 'asked') {
    await putOff(ports, message);
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
