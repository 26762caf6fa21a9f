import { type Alert, alertRecord, type Channel } from '#domain/alerts/alert';
import { type Candidate, candidatesOf } from '#domain/alerts/recipients';
import { alertText } from '#domain/alerts/text';
import { type Office, officerRecord } from '#domain/directory/records';
import type { Duty } from '#domain/duty/duty';
import { WriteConflict } from '#domain/errors';
import { alertIdOf } from '#domain/ids';
import { put, ref } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { WorkerPorts } from '#domain/world';
import type { Instant } from '#schemas/time';

/** The subject of an alert: a duty, an event of it, and an office. */
export interface Telling {
  readonly duty: Duty;
  readonly occasion: string;
  /** The office that is owed the alert, and those above it, nearest first. */
  readonly line: readonly Office[];
  /** The alert goes out at any hour. */
  readonly urgent?: true | undefined;
  /** The moment before which it is not sent. */
  readonly waitsUntil?: Instant | undefined;
}

/** The time after which the sweep takes over an alert whose sender died. */
export const SEND_LEASE_MS = 60_000;

export const leaseFrom = (at: Instant): Instant => instantAt(millisecondsOf(at) + SEND_LEASE_MS);

interface Addressee {
  readonly recipient: Alert['recipient'];
  readonly standing: Alert['standing'];
  readonly place: number;
  readonly channel: Channel;
  readonly language: 'zh' | 'en';
}

export const newAlert = (
  { duty, occasion, line: [office], urgent, waitsUntil }: Telling,
  to: Addressee,
  at: Instant,
  signature: string,
): Alert | undefined => {
  if (!office) return undefined;
  const { language, ...addressee } = to;
  const isAbove = to.standing === 'superior';
  return {
    id: alertIdOf(duty.caseId, duty.id, occasion, office.id, to.recipient, to.channel),
    caseId: duty.caseId,
    dutyId: duty.id,
    occasion,
    office: office.id,
    ...addressee,
    status: 'owed',
    ...(urgent && { urgent }),
    ...(waitsUntil && waitsUntil > at && { waitsUntil }),
    text: alertText(duty, occasion, { language, signature, at }).text,
    owedAt: at,
    attempts: 0,
    nextAt: waitsUntil && waitsUntil > at ? waitsUntil : leaseFrom(at),
    history: [{ at, status: 'owed', ...(isAbove && { detail: `nobody in ${office.id}` }) }],
    version: 1,
  };
};

/** Writes an alert into the ledger once; an existing alert stays as it is. */
export const writeOnce = async ({ store }: WorkerPorts, alert: Alert): Promise<Alert> => {
  try {
    await store.write([put(alertRecord, alert, 'absent')]);
    return alert;
  } catch (error) {
    if (!(error instanceof WriteConflict)) throw error;
    const [{ known }] = await store.load({ known: ref(alertRecord, alert.id) });
    return known ?? alert;
  }
};

/** The rank at which the search for the next recipient begins, and the people to pass over. */
export interface Onwards {
  readonly from: number;
  /**
   * People who were alerted already. A turn of duty may begin meanwhile and change every rank, so they are kept by
   * name.
   */
  readonly told: ReadonlySet<Alert['recipient']>;
}

/** The first person from this rank on who has a telephone and has not been alerted. */
const reachable = async (
  { store }: WorkerPorts,
  candidates: readonly Candidate[],
  { from, told }: Onwards,
): Promise<Addressee | undefined> => {
  for (const [place, { officer: id, standing }] of candidates.entries()) {
    if (place < from || told.has(id)) continue;
    const [{ officer }] = await store.load({ officer: ref(officerRecord, id) });
    if (!officer?.mobile || officer.left) continue;
    return { recipient: id, standing, place, channel: 'sms', language: officer.language };
  }
  return undefined;
};

/** Owes an SMS to the next who can be reached; nothing if none is left. */
export const oweSms = async (
  ports: WorkerPorts,
  telling: Telling,
  { from = 0, told = new Set() }: Partial<Onwards>,
): Promise<Alert | undefined> => {
  const at = await ports.clock.now();
  const addressee = await reachable(ports, candidatesOf(telling.line, at), { from, told });
  const alert = addressee && newAlert(telling, addressee, at, ports.signature);
  return alert && writeOnce(ports, alert);
};
