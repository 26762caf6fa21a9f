import { type Alert, alertRecord, isUnsent, withStatus } from '#domain/alerts/alert';
import { isSettled } from '#domain/alerts/is-settled';
import { isOvertaken } from '#domain/alerts/occasion';
import { joinedBy, moreUrgent } from '#domain/alerts/together';
import type { Duty } from '#domain/duty/duty';
import type { Sms } from '#domain/ports';
import { put } from '#domain/record';
import type { WorkerPorts } from '#domain/world';
import { metricNames } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import { toldAlready } from './alerts-of.ts';
import { claim } from './claim.ts';
import { ignoringConflict } from './ignoring-conflict.ts';
import { joinText } from './join-text.ts';
import { lineOfAlert } from './line-of-alert.ts';
import { nextTry } from './next-try.ts';
import { oweSms } from './owe.ts';
import { prepare, type Sending, send, textNow } from './send-alert.ts';
import { settleAlert } from './settle-alert.ts';
import { sentLately, waitingBeside } from './told-before.ts';

/**
 * Owes an alert to the next recipient and sends it; an alarm is raised if nobody is left.
 *
 * If a person could not be reached, the next may be anybody, up to the offices above. If a person stays silent, the
 * next is only within their own office: above it, the duty's ladder takes over. A notice has no ladder, so its silence
 * climbs, too.
 */
export const tellNext = async (
  ports: WorkerPorts,
  alert: Alert,
  duty: Duty,
  why: 'failed' | 'silent',
): Promise<void> => {
  if (alert.channel !== 'sms') return;
  const whole = await lineOfAlert(ports.store, alert);
  const line = why === 'failed' || alert.occasion === 'ended' ? whole : whole.slice(0, 1);
  const told = await toldAlready(ports.store, alert, why);
  const { occasion, urgent, waitsUntil } = alert;
  const next = await oweSms(ports, { duty, occasion, line, urgent, waitsUntil }, { told });
  if (next) return handOver(ports, next);
  // A duty's ladder goes on climbing, but for a notice there is nothing after this alarm.
  if (why === 'failed' || alert.occasion === 'ended')
    ports.meter.count(metricNames.alertUndeliverable);
};

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

/** Gives up sending this person an SMS; the next one in the order is owed an alert. */
export const giveUp = async (
  ports: WorkerPorts,
  { alert, duty }: Pick<Sending, 'alert' | 'duty'>,
  error: unknown,
): Promise<void> => {
  // The next alert is written before this one is given up, so that a crash in between loses neither.
  await tellNext(ports, alert, duty, 'failed');
  const at = await ports.clock.now();
  const given = withStatus(alert, at, { status: 'failed', detail: nameOf(error) });
  await ports.store.write([put(alertRecord, given, alert.version)]);
};

const failed = async (ports: WorkerPorts, sending: Sending, error: unknown): Promise<void> => {
  const { alert } = sending;
  const about = { alert_id: alert.id, duty_id: alert.dutyId, attempts: alert.attempts };
  ports.meter.failed('alert-not-sent', error, about);
  const at = await ports.clock.now();
  const nextAt = nextTry(error, alert.attempts, at);
  if (nextAt) {
    const detail = nameOf(error);
    const tried = withStatus(alert, at, { status: 'owed', detail, nextAt });
    return ports.store.write([put(alertRecord, tried, alert.version)]);
  }
  await giveUp(ports, sending, error);
};

/** The provider has accepted the alert, or the digest with it: from now on somebody may answer. */
export const handedOver = async (
  ports: WorkerPorts,
  sending: Pick<Sending, 'alert' | 'silentUntil'>,
  messageId: string,
): Promise<void> => {
  const { alert, silentUntil } = sending;
  const at = await ports.clock.now();
  const done = withStatus(alert, at, {
    status: 'handed_over',
    ...(messageId && { detail: messageId }),
    ...(alert.channel === 'sms' && silentUntil && { nextAt: silentUntil }),
  });
  await ports.store.write([put(alertRecord, done, alert.version)]);
};

/** Returns the provider's answer. If it cannot be stored afterwards, the provider is not at fault. */
const attempt = async (
  ports: WorkerPorts,
  sending: Sending,
  text: Sms,
): Promise<{ readonly messageId: string } | { readonly error: unknown }> => {
  try {
    return { messageId: await send(ports, sending, text) };
  } catch (error) {
    return { error };
  }
};

/** Whether another process has the alert, or it waits for its hour, its next try or its digest; the sweep follows. */
const isTaken = ({ attempts, status, nextAt, waitsUntil }: Alert, at: Instant): boolean =>
  (attempts > 0 || status === 'in_digest' || (waitsUntil ?? '') > at) &&
  nextAt !== undefined &&
  nextAt > at;

/**
 * Sends one owed alert by its provider and stores the result, unless its recipient has had so many texts that it must
 * wait for a digest, or another text stands for it.
 *
 * It can be sent twice only if the process dies after the provider accepted it and before the result is stored; the
 * ledger then shows a second attempt. An alert that has been settled meanwhile is not sent.
 *
 * @param isOurs - this process has claimed it already
 */
export const handOver = async (ports: WorkerPorts, owed: Alert, isOurs = false): Promise<void> => {
  if (!isUnsent(owed)) return;
  const at = await ports.clock.now();
  if (!isOurs && isTaken(owed, at)) return;
  const prepared = await prepare(ports, owed, at);
  const { duty } = prepared;
  if (isSettled(duty, owed) || isOvertaken(duty, owed.occasion)) {
    return ignoringConflict(settleAlert(ports, owed, duty, at));
  }
  const waiting = await waitingBeside(ports.store, owed, at);
  if (!isOurs) {
    const first = moreUrgent(waiting, owed);
    if (first) {
      await handOver(ports, first);
      return handOver(ports, owed);
    }
    const other = joinedBy(await sentLately(ports.store, owed), owed, duty, at);
    if (other) return ignoringConflict(joinText(ports, owed, other, at));
  }
  const text = await textNow(ports, prepared, waiting, at);
  const alert = isOurs ? { ...owed, text: text.text } : await claim(ports, prepared, text.text, at);
  if (!alert) return;
  const sending = { ...prepared, alert };
  const sent = await attempt(ports, sending, text);
  const noted =
    'error' in sent
      ? failed(ports, sending, sent.error)
      : handedOver(ports, sending, sent.messageId);
  await ignoringConflict(noted);
};
