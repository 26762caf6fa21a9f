import { carrierRef } from '#domain/composed/carrier';
import { dutyRecord } from '#domain/duty/duty';
import { outcomeOf } from '#domain/duty/outcome-of';
import { tokenRecord } from '#domain/duty/token';
import { watchRecord } from '#domain/episode/watch';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';

/**
 * Reports a duty's outcome to the waiting execution.
 *
 * Without a token no execution waits yet: the worker that opens the duty will find it ended. An invalid token of the
 * present cycle means that the execution is gone, so its watch is made due at once.
 */
export const outcome = async (
  { store, clock, machines }: WorkerPorts,
  { dutyId }: Extract<Errand, { kind: 'outcome' }>,
): Promise<void> => {
  const { caseId, episodeId } = partsOfDuty(dutyId);
  const [{ duty, token, state }] = await store.load({
    duty: ref(dutyRecord, dutyId),
    token: ref(tokenRecord, dutyId),
    state: carrierRef(caseId),
  });
  if (!duty?.ended || !token) return;
  if (await machines.completeTask(token.token, outcomeOf(duty.ended))) return;
  const episode = state?.episodes[episodeId];
  if (!episode || episode.endedAt || episode.cycle !== token.cycle) return;
  const at = await clock.now();
  await store.write([put(watchRecord, { caseId, episodeId, cycle: episode.cycle, at })]);
};
