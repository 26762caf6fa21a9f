import { type Alert, alertRecord, isUnsent } from '#domain/alerts/alert';
import type { Duty } from '#domain/duty/duty';
import { WriteConflict } from '#domain/errors';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { DigestId } from '#schemas/ids';
import { inParallel } from '../in-parallel.ts';
import { onConflictAgain } from '../retry.ts';
import { giveUp, handedOver } from './hand-over.ts';
import { prepare } from './send-alert.ts';

/** The number of alerts that are stored at the same time. */
const AT_ONCE = 10;

/** An alert that a digest includes, and its duty. */
export interface Waiting {
  readonly alert: Alert;
  readonly duty: Duty;
}

/** The result of sending a digest's one text. */
export type Sent = { readonly messageId: string } | { readonly error: unknown };

const noteAs = async (
  ports: WorkerPorts,
  { alert: before, duty }: Waiting,
  sent: Sent,
  digest: DigestId,
): Promise<void> => {
  const at = await ports.clock.now();
  const alert = { ...before, digest, attempts: before.attempts + 1 };
  // An alert that was settled while the text was sent stays settled; the ledger still shows the text.
  if (!isUnsent(alert)) {
    const told = { ...alert, version: alert.version + 1 };
    return ports.store.write([put(alertRecord, told, before.version)]);
  }
  if ('error' in sent) return giveUp(ports, { alert, duty }, sent.error);
  const { silentUntil } = await prepare(ports, alert, at);
  await handedOver(ports, { alert, silentUntil }, sent.messageId);
};

/**
 * Stores the result for one alert. The digest may also include an alert that was woken meanwhile, so it is read again
 * first.
 */
const noteOne = async (
  ports: WorkerPorts,
  waiting: Waiting,
  sent: Sent,
  digest: DigestId,
): Promise<void> => {
  try {
    await noteAs(ports, waiting, sent, digest);
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
    await onConflictAgain(ports, async () => {
      const [{ alert }] = await ports.store.load({ alert: ref(alertRecord, waiting.alert.id) });
      if (alert) await noteAs(ports, { ...waiting, alert }, sent, digest);
    });
  }
};

/** An alert whose result cannot be stored now keeps a next moment, and is sent again rather than lost. */
export const noteDigest = async (
  ports: WorkerPorts,
  waiting: readonly Waiting[],
  sent: Sent,
  digest: DigestId,
): Promise<void> => {
  const one = async (each: Waiting): Promise<void> => {
    try {
      await noteOne(ports, each, sent, digest);
    } catch (error) {
      ports.meter.failed('digest-not-noted', error, { alert: each.alert.id });
    }
  };
  await inParallel(AT_ONCE, waiting, one);
};
