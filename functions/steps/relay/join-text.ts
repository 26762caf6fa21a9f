import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import { textOf } from '#domain/alerts/together';
import { put } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';

/** A text that the reader has not answered yet stands for this alert too, and its silence for this alert's. */
export const joinText = (
  { store }: Pick<WorkerPorts, 'store'>,
  alert: Alert,
  other: Alert,
  at: Instant,
): Promise<void> => {
  const joined = textOf(other);
  const told = withStatus(alert, at, { status: 'handed_over', detail: `with ${joined}` });
  return store.write([put(alertRecord, { ...told, joined }, alert.version)]);
};
