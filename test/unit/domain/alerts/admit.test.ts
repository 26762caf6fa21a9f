import { describe, expect, it } from 'vitest';
import { type Admission, admit } from '#domain/alerts/admit';
import type { Alert } from '#domain/alerts/alert';
import { type Guard, newGuard } from '#domain/alerts/guard';
import { digestIdOf } from '#domain/ids';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { AlertId, CaseId, DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const AT = Instant.parse('2026-11-23T08:00:00.000Z');
const OFFICER = OfficerId.parse('zhou.jing');
const minutes = (count: number): Instant => instantAt(millisecondsOf(AT) + count * 60_000);

const limits = {
  mostPerHour: 2,
  digestAfter: (last: Instant) => instantAt(millisecondsOf(last) + 10 * 60_000),
};

const idOf = (n: number) => AlertId.parse(`7K3M9P2Q.0B5RZ8VJ3N4T9GQ${n}`);

const anAlert = (n: number, change: Partial<Alert> = {}): Alert => ({
  id: idOf(n),
  caseId: CaseId.parse('7K3M9P2Q'),
  dutyId: DutyId.parse('7K3M9P2Q.emergency-response-1.accept.1'),
  occasion: 'opened',
  office: OfficeId.parse('station'),
  place: 0,
  recipient: OFFICER,
  standing: 'holder',
  channel: 'sms',
  status: 'owed',
  text: '',
  owedAt: AT,
  attempts: 0,
  history: [],
  version: 1,
  ...change,
});

/** The guard after these texts, each admitted by the guard that the one before has left. */
const guardAfter = (...texts: readonly (readonly [n: number, at: Instant])[]): Guard =>
  texts.reduce((guard, [n, at]) => admit(guard, anAlert(n), at, limits).guard ?? guard, {
    ...newGuard(OFFICER),
  });

const digestOf = (admission: Admission) => {
  if (admission.kind === 'alone') throw new Error('it is sent alone');
  return admission.digest;
};

describe('one text more', () => {
  it('goes out alone while there is room, and is counted', () => {
    const admission = admit(newGuard(OFFICER), anAlert(1), AT, limits);

    expect(admission).toEqual({
      kind: 'alone',
      guard: { officer: OFFICER, texts: [{ alert: idOf(1), at: AT }], version: 1 },
    });
  });

  it('waits when the hour is full, for a digest that is due at once', () => {
    const full = guardAfter([1, AT], [2, AT]);
    const admission = admit(full, anAlert(3), minutes(5), limits);

    const { id, ...digest } = digestOf(admission);
    expect(digest).toEqual({ attempts: 0, nextAt: minutes(5) });
    expect(id).toBe(digestIdOf(OFFICER, 3));
    expect(admission.guard).toEqual({ ...full, digest: { id, ...digest }, version: 3 });
  });

  it('joins the digest that is to be sent, without a word to the guard', () => {
    const waiting = guardAfter([1, AT], [2, AT], [3, AT]);
    const admission = admit(waiting, anAlert(4), AT, limits);

    expect(admission).toEqual({ kind: 'digest', digest: waiting.digest });
  });

  it('goes out alone again when sixty minutes have passed since a text, not before', () => {
    const full = guardAfter([1, AT], [2, minutes(30)]);

    expect(admit(full, anAlert(3), minutes(59), limits).kind).toBe('digest');
    expect(admit(full, anAlert(3), minutes(60), limits)).toMatchObject({
      kind: 'alone',
      guard: { texts: [{ alert: idOf(2) }, { alert: idOf(3), at: minutes(60) }] },
    });
  });

  it('keeps its place when it is tried again', () => {
    const full = guardAfter([1, AT], [2, AT]);

    expect(admit(full, anAlert(1), minutes(1), limits)).toMatchObject({
      kind: 'alone',
      guard: {
        texts: [
          { alert: idOf(2), at: AT },
          { alert: idOf(1), at: minutes(1) },
        ],
      },
    });
  });
});

describe('a digest', () => {
  it('comes no sooner after the last than the deployer says', () => {
    const told = { ...guardAfter([1, AT], [2, AT]), digestAt: AT };

    expect(digestOf(admit(told, anAlert(3), minutes(4), limits)).nextAt).toBe(minutes(10));
    expect(digestOf(admit(told, anAlert(3), minutes(14), limits)).nextAt).toBe(minutes(14));
  });

  it('keeps what waits for it, though there were room; without one it goes out alone', () => {
    const { digest, ...calm } = guardAfter([1, AT], [2, AT], [3, AT]);
    const waiting = anAlert(3, { status: 'in_digest', ...(digest && { digest: digest.id }) });
    const later = minutes(70);

    expect(admit({ ...calm, digest }, waiting, later, limits)).toEqual({ kind: 'digest', digest });
    expect(admit(calm, waiting, later, limits).kind).toBe('alone');
    expect(admit({ ...calm, digest }, anAlert(4), later, limits).kind).toBe('alone');
  });

  it('has an id of its own each time', () => {
    const first = guardAfter([1, AT], [2, AT], [3, AT]);
    const { digest: _sent, ...done } = { ...first, version: 5 };

    expect(digestOf(admit(done, anAlert(4), AT, limits)).id).not.toBe(first.digest?.id);
  });
});
