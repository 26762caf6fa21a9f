import { type Alert, alertRecord, guardedBy, isUnsent, withStatus } from '#domain/alerts/alert';
import { isSettled } from '#domain/alerts/is-settled';
import { isOvertaken } from '#domain/alerts/occasion';
import { dutyRecord } from '#domain/duty/duty';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { AlertId } from '#schemas/ids';
import { handOver, tellNext } from './hand-over.ts';
import { sendDigest } from './send-digest.ts';
import { settleAlert } from './settle-alert.ts';

/** An alert that still waits long after its digest was due asks for the digest, and then for a place of its own. */
const sendOn = async (ports: WorkerPorts, alert: Alert): Promise<void> => {
  if (alert.status === 'in_digest') await sendDigest(ports, guardedBy(alert));
  await handOver(ports, alert);
};

/** An alert's next moment has come: it is tried again, or, if nobody answered, the next person is alerted. */
export const wakeAlert = async (ports: WorkerPorts, id: AlertId): Promise<void> => {
  const { store, clock } = ports;
  const [{ alert }] = await store.load({ alert: ref(alertRecord, id) });
  const at = await clock.now();
  if (!alert?.nextAt || alert.nextAt > at) return;
  if (isUnsent(alert)) return sendOn(ports, alert);

  const [{ duty }] = await store.load({ duty: ref(dutyRecord, alert.dutyId) });
  if (!duty) return;
  if (isSettled(duty, alert)) return settleAlert(ports, alert, duty, at);
  // A later rung tells its own recipients.
  const isLater =
    isOvertaken(duty, alert.occasion) || (duty.nextAt !== undefined && duty.nextAt <= at);
  if (!isLater) await tellNext(ports, alert, duty, 'silent');
  const silent = withStatus(alert, at, { status: 'handed_over', detail: 'no answer' });
  await store.write([put(alertRecord, silent, alert.version)]);
};
