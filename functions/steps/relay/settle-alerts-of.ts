import { type Alert, alertRecord, isPending, withStatus } from '#domain/alerts/alert';
import { isNews, settledAs } from '#domain/alerts/is-settled';
import { type Duty, dutyRecord, ownerOffice } from '#domain/duty/duty';
import { partsOfDuty } from '#domain/ids';
import type { Errand } from '#domain/outbox/message';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { OfficeId } from '#schemas/ids';
import { onConflictAgain } from '../retry.ts';
import { alertsOf } from './alerts-of.ts';

/** A transaction takes 100 writes; a duty that was open for days has more alerts than that. */
const AT_ONCE = 100;

type Settle = Extract<Errand, { kind: 'settle' }>;

/**
 * An alert that asks for action is settled with its duty. An alert that only informs is settled by its reader: by their
 * acknowledgement, or because their office has acknowledged or ended a duty of the same case since.
 */
const concerns =
  (duty: Duty | undefined, { dutyId, office }: Settle) =>
  (alert: Alert): boolean => {
    if (!isPending(alert)) return false;
    if (!isNews(alert.occasion)) {
      return alert.dutyId === dutyId && (office === undefined || alert.office === office);
    }
    return duty !== undefined && office === undefined && alert.office === actingOffice(duty);
  };

/** The office whose officer has acknowledged or ended the duty; none if a rule ended it. */
const actingOffice = (duty: Duty): OfficeId | undefined => {
  const { ended, acknowledged } = duty;
  if (ended) return 'office' in ended.by ? ended.by.office : undefined;
  return acknowledged && ownerOffice(duty);
};

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
    const settled = alerts.filter(concerns(duty, errand)).map((alert) => {
      const as = isNews(alert.occasion) ? 'acknowledged' : status;
      return put(alertRecord, withStatus(alert, at, { status: as }), alert.version);
    });
    for (let from = 0; from < settled.length; from += AT_ONCE) {
      await store.write(settled.slice(from, from + AT_ONCE));
    }
  });
