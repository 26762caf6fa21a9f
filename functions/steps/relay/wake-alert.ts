import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import { type Duty, dutyRecord } from '#domain/case/duty';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { AlertId } from '#schemas/ids';
import { handOver, tellNext } from './hand-over.ts';

/** An acknowledgement answers what was told before it, not what climbed since. */
const isSettled = ({ acknowledged, ended }: Duty, { occasion, owedAt }: Alert): boolean =>
  occasion !== 'ended' && (ended !== undefined || (acknowledged?.at ?? '') >= owedAt);

/** An alert's next moment has come: it is tried again, or, if nobody answered, the next is told. */
export const wakeAlert = async (ports: WorkerPorts, id: AlertId): Promise<void> => {
  const { store, clock } = ports;
  const [{ alert }] = await store.load({ alert: ref(alertRecord, id) });
  const at = await clock.now();
  if (!alert?.nextAt || alert.nextAt > at) return;
  if (alert.status === 'owed') return handOver(ports, alert);

  const [{ duty }] = await store.load({ duty: ref(dutyRecord, alert.dutyId) });
  if (!duty) return;
  if (isSettled(duty, alert)) {
    const status = duty.acknowledged ? 'acknowledged' : 'not_needed';
    return store.write([put(alertRecord, withStatus(alert, at, { status }), alert.version)]);
  }
  await tellNext(ports, alert, duty, 'silent');
  const silent = withStatus(alert, at, { status: 'handed_over', detail: 'no answer' });
  await store.write([put(alertRecord, silent, alert.version)]);
};
