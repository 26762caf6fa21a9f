import { type Alert, alertRecord, isPending, withStatus } from '#domain/alerts/alert';
import { isNews, settledAs } from '#domain/alerts/is-settled';
import { dutyRecord } from '#domain/duty/duty';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import { onConflictAgain } from '../retry.ts';
import { alertsOf } from './alerts-of.ts';

/** A transaction takes 100 writes; a duty that was open for days has more alerts than that. */
const AT_ONCE = 100;

type Settle = Extract<Errand, { kind: 'settle' }>;

/** An alert that asks for action is settled with its duty; an alert that only informs is settled by its reader. */
const concerns = (alert: Alert, { dutyId, office }: Settle): boolean =>
  alert.dutyId === dutyId &&
  !isNews(alert.occasion) &&
  (office === undefined || alert.office === office) &&
  isPending(alert);

/** Closes the alerts of a duty that somebody has acknowledged, that has ended, or that has moved. */
export const settleAlertsOf = async (ports: WorkerPorts, errand: Settle): Promise<void> =>
  onConflictAgain(ports, async () => {
    const { dutyId } = errand;
    const { store, clock } = ports;
    const { caseId } = partsOfDuty(dutyId);
    const [at, [{ duty }], alerts] = await Promise.all([
      clock.now(),
      store.load({ duty: ref(dutyRecord, dutyId) }),
      alertsOf(store, caseId),
    ]);
    const status = settledAs(duty);
    const settled = alerts
      .filter((alert) => concerns(alert, errand))
      .map((alert) => put(alertRecord, withStatus(alert, at, { status }), alert.version));
    for (let from = 0; from < settled.length; from += AT_ONCE) {
      await store.write(settled.slice(from, from + AT_ONCE));
    }
  });
