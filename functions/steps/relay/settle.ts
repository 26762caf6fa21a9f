import { type Alert, alertRecord, isPending, withStatus } from '#domain/alerts/alert';
import { dutyRecord } from '#domain/case/duty';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import { onConflictAgain } from '../retry.ts';
import { alertsOf } from './alerts-of.ts';

/** An alert to act is settled with its duty; a notice of its end is only settled by its reader. */
const concerns = (alert: Alert, dutyId: Alert['dutyId']): boolean =>
  alert.dutyId === dutyId && alert.occasion !== 'ended' && isPending(alert);

/** Closes the alerts of a duty that somebody has acknowledged, or that has ended. */
export const settle = async (
  ports: WorkerPorts,
  { dutyId }: Extract<Errand, { kind: 'settle' }>,
): Promise<void> =>
  onConflictAgain(ports.pause, async () => {
    const { store, clock } = ports;
    const { caseId } = partsOfDuty(dutyId);
    const [at, [{ duty }], alerts] = await Promise.all([
      clock.now(),
      store.load({ duty: ref(dutyRecord, dutyId) }),
      alertsOf(store, caseId),
    ]);
    const status = duty?.acknowledged ? 'acknowledged' : 'not_needed';
    const settled = alerts
      .filter((alert) => concerns(alert, dutyId))
      .map((alert) => put(alertRecord, withStatus(alert, at, { status }), alert.version));
    if (settled.length > 0) await store.write(settled);
  });
