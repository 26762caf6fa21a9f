import { type Alert, alertRecord, guardedBy } from '#domain/alerts/alert';
import { guardRecord } from '#domain/alerts/guard';
import { waitingWith } from '#domain/alerts/together';
import type { Store } from '#domain/ports';
import { ref } from '#domain/record';
import type { OfficeId } from '#schemas/ids';
import type { Instant } from '#schemas/time';

/** More than an office leaves unanswered in a day. */
const LATEST = 100;

/**
 * The texts about the same case that the reader was sent within the last hour: their guard names them, so that a case of
 * years costs no more than a new one.
 */
export const sentLately = async (store: Store, alert: Alert): Promise<readonly Alert[]> => {
  const [{ guard }] = await store.load({ guard: ref(guardRecord, guardedBy(alert)) });
  const ids = (guard?.texts ?? [])
    .map((text) => text.alert)
    .filter((id) => id !== alert.id && id.startsWith(`${alert.caseId}.`));
  if (ids.length === 0) return [];
  const [{ alerts }] = await store.load({ alerts: ids.map((id) => ref(alertRecord, id)) });
  return alerts;
};

/** The latest alerts of an office that nobody has answered yet, those that wait for its opening among them. */
export const unansweredOf = async (store: Store, office: OfficeId): Promise<readonly Alert[]> => {
  const page = { limit: LATEST, newest: true } as const;
  const { items } = await store.listIndex('work', alertRecord, `ALERTS#${office}`, page);
  return items;
};

/** The alerts that have waited with this one for the opening of the office; none beside one that did not wait. */
export const waitingBeside = async (
  store: Store,
  alert: Alert,
  at: Instant,
): Promise<readonly Alert[]> =>
  alert.waitsUntil ? waitingWith(await unansweredOf(store, alert.office), alert, at) : [];
