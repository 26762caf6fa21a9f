import { type Alert, alertRecord, digestList } from '#domain/alerts/alert';
import type { Guarded } from '#domain/alerts/guard';
import { isSettled } from '#domain/alerts/is-settled';
import { type Duty, dutyRecord } from '#domain/duty/duty';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';

import type { Instant } from '#schemas/time';
import { ignoringConflict } from './ignoring-conflict.ts';
import { settleAlert } from './settle-alert.ts';

/** Alerts and duties are read together, a hundred records at once. */
const PAGE = 50;

interface Waiting {
  readonly alert: Alert;
  readonly duty: Duty;
}

/** The index follows the table a moment later, so each alert is read again before it is used. */
const readAgain = async (store: Store, listed: readonly Alert[]): Promise<readonly Waiting[]> => {
  const [{ alerts, duties }] = await store.load({
    alerts: listed.map(({ id }) => ref(alertRecord, id)),
    duties: [...new Set(listed.map(({ dutyId }) => dutyId))].map((id) => ref(dutyRecord, id)),
  });
  return alerts
    .filter(({ status }) => status === 'in_digest')
    .flatMap((alert) => {
      const duty = duties.find(({ id }) => id === alert.dutyId);
      return duty ? [{ alert, duty }] : [];
    });
};

const allWaiting = async (store: Store, officer: Guarded): Promise<readonly Waiting[]> => {
  const all: Waiting[] = [];
  let after: string | undefined;
  do {
    const request = { limit: PAGE, ...(after && { after }) };
    const page = await store.listIndex('area', alertRecord, digestList(officer), request);
    all.push(...(await readAgain(store, page.items)));
    after = page.next;
  } while (after);
  return all;
};

/**
 * The alerts that a person's next digest includes; an alert that was settled meanwhile is stored as such and left
 * out.
 */
export const waitingAlerts = async (
  ports: WorkerPorts,
  officer: Guarded,
  at: Instant,
): Promise<readonly Waiting[]> => {
  const all = await allWaiting(ports.store, officer);
  const settled = all.filter(({ alert, duty }) => isSettled(duty, alert));
  for (const { alert, duty } of settled)
    await ignoringConflict(settleAlert(ports, alert, duty, at));
  return all.filter((each) => !settled.includes(each));
};
