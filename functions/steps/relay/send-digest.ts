import { digestText } from '#domain/alerts/digest-text';
import {
  type Digest,
  type Guard,
  type Guarded,
  guardRecord,
  officeOfMailbox,
} from '#domain/alerts/guard';
import { alertEmail } from '#domain/alerts/text';
import { type Officer, officerRecord } from '#domain/directory/records';
import { put, ref } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import { type DigestId, type OfficeId, OfficerId } from '#schemas/ids';
import type { Instant } from '#schemas/time';
import { onConflictAgain } from '../retry.ts';
import { nextTry } from './next-try.ts';
import { noteDigest, type Sent, type Waiting } from './note-digest.ts';
import { SEND_LEASE_MS } from './owe.ts';
import { prepare } from './send-alert.ts';
import { waitingAlerts } from './waiting-alerts.ts';

/** A change to a guard's digest: a new moment, or its end. */
type Change = Pick<Guard, 'digest' | 'digestAt'>;

/**
 * Changes the guard's digest. Other texts are counted at the same time, so the guard is read again until no write comes
 * in between.
 */
const change = (
  { store, ...ports }: WorkerPorts,
  guarded: Guarded,
  id: DigestId,
  by: (digest: Digest) => Change | undefined,
): Promise<Digest | undefined> =>
  onConflictAgain(ports, async () => {
    const [{ guard }] = await store.load({ guard: ref(guardRecord, guarded) });
    const changed = guard?.digest?.id === id ? by(guard.digest) : undefined;
    if (!guard || !changed) return undefined;
    const { digest: _before, ...kept } = guard;
    const next = { ...kept, ...changed, version: guard.version + 1 };
    await store.write([put(guardRecord, next, guard.version)]);
    return changed.digest;
  });

/** Claims a digest: of two sweeps at once, the second finds that the moment has moved. */
const claim = (ports: WorkerPorts, guarded: Guarded, id: DigestId, at: Instant) =>
  change(ports, guarded, id, ({ attempts, nextAt }) => {
    if (nextAt > at) return undefined;
    const lease = instantAt(millisecondsOf(at) + SEND_LEASE_MS);
    return { digest: { id, attempts: attempts + 1, nextAt: lease } };
  });

/** The addressee of a digest: an officer, if there is one, or an office's mailbox. */
interface Addressee {
  readonly officer?: Officer | undefined;
  readonly mailbox?: OfficeId | undefined;
}

const post = (
  { messenger, signature }: WorkerPorts,
  { officer, mailbox }: Addressee,
  duties: number,
): Promise<string> => {
  if (mailbox) {
    const { subject, body } = alertEmail(digestText(duties, 'zh', signature));
    return messenger.email(mailbox, subject, body);
  }
  if (!officer?.mobile || officer.left) throw new Error('the officer has no telephone');
  return messenger.sms(officer.mobile, digestText(duties, officer.language, signature));
};

const send = async (
  ports: WorkerPorts,
  to: Addressee,
  waiting: readonly Waiting[],
): Promise<Sent> => {
  const duties = new Set(waiting.map(({ duty }) => duty.id)).size;
  try {
    return { messageId: await post(ports, to, duties) };
  } catch (error) {
    return { error };
  }
};

/**
 * Sends one person or mailbox the one message that replaces all their waiting alerts.
 *
 * The guard keeps the digest until its alerts are stored, so that none of them gets another place meanwhile. The digest
 * is due no sooner than the next one may come: if the process dies in between, the rest comes with the next digest, and
 * no message is repeated at once.
 */
export const sendDigest = async (ports: WorkerPorts, id: Guarded): Promise<void> => {
  const { store, clock, meter } = ports;
  const mailbox = officeOfMailbox(id);
  const [{ guard, officer }] = await store.load({
    guard: ref(guardRecord, id),
    officer: mailbox ? undefined : ref(officerRecord, OfficerId.parse(id)),
  });
  const at = await clock.now();
  if (!guard?.digest || guard.digest.nextAt > at) return;
  const waiting = await waitingAlerts(ports, id, at);
  const claimed = await claim(ports, id, guard.digest.id, at);
  if (!claimed) return;
  const done = (result: Change) => change(ports, id, claimed.id, () => result);
  const [first] = waiting;
  if (!first) return void (await done({}));
  const { limits } = await prepare(ports, first.alert, at);
  const sent = await send(ports, { officer, mailbox }, waiting);
  const again = 'error' in sent ? nextTry(sent.error, claimed.attempts, at) : undefined;
  if (again) return void (await done({ digest: { ...claimed, nextAt: again } }));
  const told = 'error' in sent ? {} : { digestAt: at };
  await done({ ...told, digest: { ...claimed, nextAt: limits.digestAfter(at) } });
  await noteDigest(ports, waiting, sent, claimed.id);
  await done({});
  meter.note('digest-done', { digest: claimed.id, alerts: waiting.length });
};
