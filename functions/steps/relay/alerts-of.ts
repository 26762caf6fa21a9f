import { type Alert, alertRecord } from '#domain/alerts/alert';
import { isNews } from '#domain/alerts/is-settled';
import { partitionOf } from '#domain/ids';
import type { Store } from '#domain/ports';
import type { CarrierId } from '#schemas/ids';
import { listAll } from '../list-all.ts';

/** Every alert of a case. */
export const alertsOf = (store: Store, caseId: CarrierId): Promise<readonly Alert[]> =>
  listAll(store, alertRecord, { pk: partitionOf(caseId), sk: 'ALERT#' });

/**
 * Everybody who was owed the same news on the same channel, in any state. After silence nobody is asked again who was told
 * of the duty before.
 */
export const toldAlready = async (
  store: Store,
  alert: Alert,
  why: 'failed' | 'silent' = 'failed',
): Promise<ReadonlySet<Alert['recipient']>> => {
  const all = await alertsOf(store, alert.caseId);
  const same = all.filter(
    ({ dutyId, occasion, office, channel }) =>
      dutyId === alert.dutyId &&
      (occasion === alert.occasion || (why === 'silent' && !isNews(alert.occasion))) &&
      office === alert.office &&
      channel === alert.channel,
  );
  return new Set(same.map(({ recipient }) => recipient));
};
