import { admit } from '#domain/alerts/admit';
import { type Alert, alertRecord, guardedBy, withStatus } from '#domain/alerts/alert';
import { type Digest, type Guard, guardRecord, newGuard } from '#domain/alerts/guard';
import { Refusal } from '#domain/errors';
import { put, ref } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';
import { onConflictAgain } from '../retry.ts';
import { SEND_LEASE_MS } from './owe.ts';
import type { Sending } from './send-alert.ts';

/** How long after its digest an alert checks whether the digest included it. */
const DIGEST_GRACE_MS = 180_000;

const later = (at: Instant, ms: number): Instant => instantAt(millisecondsOf(at) + ms);

/** The alert with a lease: if the sender dies, another process follows when the lease is over. */
const taken = ({ digest: _none, ...alert }: Alert, text: string, at: Instant): Alert => ({
  ...alert,
  text,
  status: 'owed',
  attempts: alert.attempts + 1,
  nextAt: later(at, SEND_LEASE_MS),
  version: alert.version + 1,
});

export const waiting = (alert: Alert, { id, nextAt: dueAt }: Digest, at: Instant): Alert => {
  const nextAt = later(dueAt > at ? dueAt : at, DIGEST_GRACE_MS);
  if (alert.digest === id) return { ...alert, nextAt, version: alert.version + 1 };
  return { ...withStatus(alert, at, { status: 'in_digest', detail: id, nextAt }), digest: id };
};

/** A guard that was never stored has no version to compare. */
export const putGuard = (guard: Guard, before: Guard) =>
  put(guardRecord, guard, before.version === 0 ? 'absent' : before.version);

/** Writes the alert and its place in the person's hour together, or neither. */
const take = async (
  { store }: WorkerPorts,
  { alert, limits }: Pick<Sending, 'alert' | 'limits'>,
  text: string,
  at: Instant,
): Promise<Alert | undefined> => {
  const [{ now, known }] = await store.load({
    now: ref(alertRecord, alert.id),
    known: ref(guardRecord, guardedBy(alert)),
  });
  if (now?.version !== alert.version) return undefined;
  const putAlert = (changed: Alert) => put(alertRecord, changed, alert.version);
  const own = taken(alert, text, at);
  const guard = known ?? newGuard(guardedBy(alert));
  const admission = admit(guard, alert, at, limits);
  const changed = admission.kind === 'alone' ? own : waiting(alert, admission.digest, at);
  const guarded = admission.guard ? [putGuard(admission.guard, guard)] : [];
  await store.write([putAlert(changed), ...guarded]);
  return admission.kind === 'alone' ? own : undefined;
};

/**
 * Claims an alert, so that no other process sends it as well.
 *
 * @returns nothing when another process has it, when it waits for a digest, or when too many processes write to the
 *   same guard just now: the alert stays owed, and the sweep follows.
 */
export const claim = async (
  ports: WorkerPorts,
  sending: Pick<Sending, 'alert' | 'limits'>,
  text: string,
  at: Instant,
): Promise<Alert | undefined> => {
  try {
    return await onConflictAgain(ports, () => take(ports, sending, text, at));
  } catch (error) {
    if (error instanceof Refusal && error.code === 'busy') return undefined;
    throw error;
  }
};
