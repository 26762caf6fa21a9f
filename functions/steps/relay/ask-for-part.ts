import { donePartRecord } from '#domain/acts/whole-act';
import type { Errand } from '#domain/outbox/message';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { Progress } from './progress.ts';

type PartErrand = Extract<Errand, { kind: 'part' }>;

/**
 * The relay may not read an act's sealed content, so it asks the function that may. The message stays until that
 * function has recorded that the part is done, and is asked for again until then.
 */
export const askForPart = async (
  { store, parts, correlationId }: WorkerPorts,
  { act, part }: PartErrand,
): Promise<Progress> => {
  const [{ done }] = await store.load({ done: ref(donePartRecord, act, part) });
  if (done) return 'done';
  await parts.ask({ act, part, ...(correlationId && { correlationId }) });
  return 'asked';
};
