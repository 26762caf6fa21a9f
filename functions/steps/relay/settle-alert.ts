import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import type { Duty } from '#domain/case/duty';
import { put } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';

/** Notes that an alert asks for nothing any more: somebody has seen its duty, or the duty has ended. */
export const settleAlert = (
  { store }: Pick<WorkerPorts, 'store'>,
  alert: Alert,
  { acknowledged }: Pick<Duty, 'acknowledged'>,
  at: Instant,
): Promise<void> => {
  const status = acknowledged ? 'acknowledged' : 'not_needed';
  return store.write([put(alertRecord, withStatus(alert, at, { status }), alert.version)]);
};
