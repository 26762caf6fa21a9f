import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import { settledAs } from '#domain/alerts/is-settled';
import type { Duty } from '#domain/duty/duty';
import { put } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';

/** Records that an alert needs no answer any more: somebody has seen its duty, or the duty has ended. */
export const settleAlert = (
  { store }: Pick<WorkerPorts, 'store'>,
  alert: Alert,
  duty: Pick<Duty, 'acknowledged'>,
  at: Instant,
): Promise<void> => {
  const settled = withStatus(alert, at, { status: settledAs(duty) });
  return store.write([put(alertRecord, settled, alert.version)]);
};
