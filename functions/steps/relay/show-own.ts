import { type Alert, withStatus } from '#domain/alerts/alert';
import { officerRecord } from '#domain/directory/records';
import { ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { OfficerId } from '#schemas/ids';
import { newAlert, type Telling, writeOnce } from './owe.ts';

const shown = ({ nextAt: _none, ...alert }: Alert): Alert => ({
  ...withStatus(alert, alert.owedAt, { status: 'shown' }),
  version: 1,
});

/**
 * Notes in the ledger that an office need not be told of a duty: the act of its own officer opened it, and that
 * officer's page shows it.
 */
export const showOwn = async (
  ports: WorkerPorts,
  telling: Telling,
  officer: OfficerId,
): Promise<void> => {
  const at = await ports.clock.now();
  const [{ found }] = await ports.store.load({ found: ref(officerRecord, officer) });
  const language = found?.language ?? 'zh';
  const to = {
    recipient: officer,
    standing: 'holder',
    place: 0,
    channel: 'sms',
    language,
  } as const;
  const alert = newAlert(telling, to, at, ports.signature);
  if (alert) await writeOnce(ports, shown(alert));
};
