import { admit, type Limits } from '#domain/alerts/admit';
import { type Alert, alertRecord, guardedBy } from '#domain/alerts/alert';
import { guardRecord, newGuard } from '#domain/alerts/guard';
import { joinedBy } from '#domain/alerts/together';
import type { Duty } from '#domain/duty/duty';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';
import { onConflictAgain } from '../retry.ts';
import { putGuard, waiting } from './claim.ts';
import { leaseFrom, newAlert, type Telling, writeOnce } from './owe.ts';
import { sentLately } from './told-before.ts';

interface Owed {
  readonly alert: Alert;
  /** This process has claimed the alert, and sends it. */
  readonly isOurs: boolean;
}

/** A mailbox has a guard, as a person does; the alert and its place in the hour are written together. */
const claimedEmail = async (ports: WorkerPorts, alert: Alert, limits: Limits): Promise<Owed> => {
  const { store, clock } = ports;
  const mailbox = guardedBy(alert);
  return onConflictAgain(ports, async () => {
    const [{ known, before }] = await store.load({
      known: ref(alertRecord, alert.id),
      before: ref(guardRecord, mailbox),
    });
    if (known) return { alert: known, isOurs: false };
    const guard = before ?? newGuard(mailbox);
    const at = await clock.now();
    const admission = admit(guard, alert, at, limits);
    const isOurs = admission.kind === 'alone';
    const own = isOurs
      ? { ...alert, attempts: 1, nextAt: leaseFrom(at) }
      : waiting(alert, admission.digest, at);
    const guarded = admission.guard ? [putGuard(admission.guard, guard)] : [];
    await store.write([put(alertRecord, own, 'absent'), ...guarded]);
    return { alert: own, isOurs };
  });
};

/** Whether an e-mail that was sent stands for this one too. */
const stands = async ({ store, clock }: WorkerPorts, alert: Alert, duty: Duty): Promise<boolean> =>
  joinedBy(await sentLately(store, alert), alert, duty, await clock.now()) !== undefined;

/**
 * Owes an e-mail to the office's topic, if it has addresses. The process that writes it first has also claimed it,
 * unless the mailbox has had too many in the last hour, so that it waits for a digest. If too many processes write to
 * the guard at once, it stays owed, and the sweep sends it.
 *
 * @param owedAt - when its duty was read: a later acknowledgement of the duty covers this alert too
 */
export const oweEmail = async (
  ports: WorkerPorts,
  telling: Telling,
  owedAt: Instant,
  limits: Limits,
): Promise<Owed | undefined> => {
  const [office] = telling.line;
  if (!office || office.emails.length === 0) return undefined;
  const to = { recipient: 'office', standing: 'office', place: 0, channel: 'email' } as const;
  const alert = newAlert(telling, { ...to, language: 'zh' }, owedAt, ports.signature);
  if (!alert) return undefined;
  if (alert.waitsUntil || (await stands(ports, alert, telling.duty))) {
    return { alert: await writeOnce(ports, alert), isOurs: false };
  }
  try {
    return await claimedEmail(ports, alert, limits);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { alert: await writeOnce(ports, alert), isOurs: false };
  }
};
