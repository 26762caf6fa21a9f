import { alertEmail } from '#domain/alerts/text';
import { changeText } from '#domain/directory/change-text';
import { officeRecord, officerRecord } from '#domain/directory/records';
import { Unavailable } from '#domain/errors';
import type { Errand } from '#domain/outbox/message';
import type { Sms } from '#domain/ports';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';

type Telling = Extract<Errand, { kind: 'directory' }>;

/** @returns whether the provider accepted it; one that refuses the number is not asked again. */
const text = async ({ messenger, meter }: WorkerPorts, mobile: string, sms: Sms) => {
  try {
    await messenger.sms(mobile, sms);
    return true;
  } catch (error) {
    if (error instanceof Unavailable) throw error;
    meter.failed('administrator-not-told', error);
    return false;
  }
};

/**
 * Tells an administrator that their directory has changed: by SMS, or else through the topic of their office. A former
 * administrator is told, too, because the change may be their removal.
 */
export const tellAdministrator = async (
  ports: WorkerPorts,
  { officer: id, county, changes, changedAt }: Telling,
): Promise<void> => {
  const { store, messenger, meter, signature } = ports;
  const [{ officer }] = await store.load({ officer: ref(officerRecord, id) });
  if (!officer) return;
  const sms = changeText({ county, changes, at: changedAt }, officer.language, signature);
  if (officer.mobile && (await text(ports, officer.mobile, sms))) return;
  const [{ office }] = await store.load({ office: ref(officeRecord, officer.office) });
  if (!office || office.emails.length === 0) return meter.note('administrator-out-of-reach');
  const { subject, body } = alertEmail(sms);
  await messenger.email(office.id, subject, body);
};
