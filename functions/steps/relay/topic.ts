import { officeRecord } from '#domain/directory/records';
import type { Errand } from '#domain/outbox/message';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';

/** Creates an office's e-mail topic, and asks its addresses to confirm. */
export const topic = async (
  { store, messenger }: WorkerPorts,
  { officeId }: Extract<Errand, { kind: 'topic' }>,
): Promise<void> => {
  const [{ office }] = await store.load({ office: ref(officeRecord, officeId) });
  if (office && office.emails.length > 0) await messenger.subscribe(officeId, office.emails);
};
