import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import type { Duty } from '#domain/case/duty';
import { Unavailable, WriteConflict } from '#domain/errors';
import { put } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import { metricNames } from '#schemas/metrics';
import type { Instant } from '#schemas/time';
import { toldAlready } from './alerts-of.ts';
import { officeLine } from './office-line.ts';
import { oweSms, SEND_LEASE_MS } from './owe.ts';
import { prepare, type Sending, send } from './send-alert.ts';

/** A provider that does not answer is tried so often, twice as long apart each time. */
const MOST_TRIES = 4;
const FIRST_PAUSE_MS = 30_000;

const later = (at: Instant, ms: number): Instant => instantAt(millisecondsOf(at) + ms);

/** Takes the alert, so that no other process sends it as well; a dead taker is followed. */
const claim = async ({ store }: WorkerPorts, alert: Alert, at: Instant) => {
  const taken = {
    ...alert,
    attempts: alert.attempts + 1,
    nextAt: later(at, SEND_LEASE_MS),
    version: alert.version + 1,
  };
  try {
    await store.write([put(alertRecord, taken, alert.version)]);
    return taken;
  } catch (error) {
    if (error instanceof WriteConflict) return undefined;
    throw error;
  }
};

/**
 * Owes the next in the order, and hands it over; the alarm sounds when nobody is left.
 *
 * Whoever could not be reached is followed by anybody, up to the offices above. Whoever is silent
 * is followed within the own office alone: above it, the duty's ladder speaks. A notice has no
 * ladder, so its silence climbs.
 */
export const tellNext = async (
  ports: WorkerPorts,
  alert: Alert,
  duty: Duty,
  why: 'failed' | 'silent',
): Promise<void> => {
  if (alert.channel !== 'sms') return;
  const whole = await officeLine(ports.store, alert.office);
  const line = why === 'failed' || alert.occasion === 'ended' ? whole : whole.slice(0, 1);
  const told = await toldAlready(ports.store, alert);
  const next = await oweSms(ports, { duty, occasion: alert.occasion, line }, { told });
  if (next) return handOver(ports, next);
  // A duty's ladder still climbs; behind a notice there is nothing but this alarm.
  if (why === 'failed' || alert.occasion === 'ended')
    ports.meter.count(metricNames.alertUndeliverable);
};

const failed = async (ports: WorkerPorts, sending: Sending, error: unknown): Promise<void> => {
  const { alert, duty } = sending;
  const at = await ports.clock.now();
  const detail = error instanceof Error ? error.name : 'unknown';
  if (error instanceof Unavailable && alert.attempts < MOST_TRIES) {
    const nextAt = later(at, FIRST_PAUSE_MS * 2 ** (alert.attempts - 1));
    const tried = withStatus(alert, at, { status: 'owed', detail, nextAt });
    return ports.store.write([put(alertRecord, tried, alert.version)]);
  }
  // The next is owed before this one is given up, so that no death in between loses both.
  await tellNext(ports, alert, duty, 'failed');
  const given = withStatus(alert, at, { status: 'failed', detail });
  await ports.store.write([put(alertRecord, given, alert.version)]);
};

const handedOver = async (ports: WorkerPorts, sending: Sending, messageId: string) => {
  const { alert, silentUntil } = sending;
  const at = await ports.clock.now();
  const done = withStatus(alert, at, {
    status: 'handed_over',
    ...(messageId && { detail: messageId }),
    ...(alert.channel === 'sms' && { nextAt: silentUntil }),
  });
  await ports.store.write([put(alertRecord, done, alert.version)]);
};

/** What the provider said; that we cannot note it afterwards is no fault of the provider's. */
const attempt = async (
  ports: WorkerPorts,
  sending: Sending,
): Promise<{ readonly messageId: string } | { readonly error: unknown }> => {
  try {
    return { messageId: await send(ports, sending) };
  } catch (error) {
    return { error };
  }
};

const ignoringConflict = async (write: Promise<void>): Promise<void> => {
  try {
    await write;
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
  }
};

/** Another process has taken it, or waits before it tries again: the sweep follows if it dies. */
const isTaken = ({ attempts, nextAt }: Alert, at: Instant): boolean =>
  attempts > 0 && nextAt !== undefined && nextAt > at;

/**
 * Hands one owed alert to its provider and notes it.
 *
 * It can repeat only when the process dies between the provider's acceptance and the note; the
 * ledger then shows a second attempt. Whoever was settled meanwhile stays settled.
 */
export const handOver = async (ports: WorkerPorts, owed: Alert): Promise<void> => {
  if (owed.status !== 'owed') return;
  const at = await ports.clock.now();
  if (isTaken(owed, at)) return;
  const alert = await claim(ports, owed, at);
  if (!alert) return;
  const sending = await prepare(ports, alert, at);
  const sent = await attempt(ports, sending);
  const noted =
    'error' in sent
      ? failed(ports, sending, sent.error)
      : handedOver(ports, sending, sent.messageId);
  await ignoringConflict(noted);
};
