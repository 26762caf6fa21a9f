import { type Alert, alertRecord } from '#domain/alerts/alert';
import type { Store } from '#domain/ports';
import type { CaseId } from '#schemas/ids';
import { listAll } from '../list-all.ts';

/** Every alert of a case. */
export const alertsOf = (store: Store, caseId: CaseId): Promise<readonly Alert[]> =>
  listAll(store, alertRecord, { pk: `CASE#${caseId}`, sk: 'ALERT#' });
