import { describe, expect, it } from 'vitest';
import { type Alert, alertRecord, withStatus } from '#domain/alerts/alert';
import { type Guard, guardRecord } from '#domain/alerts/guard';
import { put } from '#domain/record';
import { AlertId, CaseId, DigestId, DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const at = Instant.parse('2026-11-23T08:00:00Z');
const next = Instant.parse('2026-11-23T08:05:00Z');
const officer = OfficerId.parse('zhou.jing');

const guard: Guard = { officer, texts: [], version: 2 };
const digest = { id: DigestId.parse('D-0B5RZ8VJ3N4T9GQ2'), attempts: 0, nextAt: next };

const anAlert = (change: Partial<Alert>): Alert => ({
  id: AlertId.parse('ABCDEFGH.0B5RZ8VJ3N4T9GQ2'),
  caseId: CaseId.parse('ABCDEFGH'),
  dutyId: DutyId.parse('ABCDEFGH.emergency-response-1.accept.1'),
  occasion: 'opened',
  office: OfficeId.parse('station'),
  place: 0,
  recipient: officer,
  standing: 'holder',
  channel: 'sms',
  status: 'owed',
  text: '',
  owedAt: at,
  attempts: 0,
  history: [],
  version: 3,
  ...change,
});

describe('an alert lies with its case, and is found', () => {
  const waiting = {
    pk: 'ALERTS#station',
    sk: '2026-11-23T08:00:00.000Z#ABCDEFGH.0B5RZ8VJ3N4T9GQ2',
  };

  it.each<[string, Partial<Alert>, object]>([
    ['by its office while it is owed', { status: 'owed' }, { work: waiting }],
    [
      'by its office and its recipient’s digest while it waits for one',
      { status: 'in_digest' },
      { work: waiting, area: { ...waiting, pk: 'DIGEST#zhou.jing' } },
    ],
    [
      'by its office and its next moment while nobody has acknowledged it',
      { status: 'handed_over', nextAt: next },
      { work: waiting, due: next },
    ],
    ['nowhere else once it is acknowledged', { status: 'acknowledged' }, {}],
    [
      'by its next moment, and among the failed of its office, after it has failed',
      { status: 'failed', nextAt: next },
      { due: next, area: { ...waiting, pk: 'FAILED#station' } },
    ],
    ['nowhere else where it is not needed', { status: 'not_needed' }, {}],
  ])('%s', (_where, change, places) => {
    const { value: _value, ...rest } = put(alertRecord, anAlert(change));

    expect(rest).toEqual({
      kind: 'put',
      name: 'alert',
      key: { pk: 'CASE#ABCDEFGH', sk: 'ALERT#ABCDEFGH.0B5RZ8VJ3N4T9GQ2' },
      version: 3,
      ...places,
    });
  });
});

describe('what becomes of an alert is counted, and noted with its moment:', () => {
  const before = { at, status: 'owed' as const };
  const waiting = anAlert({ nextAt: next, history: [before], attempts: 1 });
  const { nextAt: _next, ...settled } = waiting;

  it.each<[string, Parameters<typeof withStatus>[2], Alert]>([
    [
      'it waits for nothing more',
      { status: 'acknowledged' },
      {
        ...settled,
        status: 'acknowledged',
        history: [before, { at: next, status: 'acknowledged' }],
        version: 4,
      },
    ],
    [
      'it waits for another moment, and says why',
      { status: 'failed', detail: 'no route', nextAt: at },
      {
        ...settled,
        status: 'failed',
        nextAt: at,
        history: [before, { at: next, status: 'failed', detail: 'no route' }],
        version: 4,
      },
    ],
  ])('%s', (_what, change, after) => {
    expect(withStatus(waiting, next, change)).toEqual(after);
  });
});

describe('a guard lies with its person, and is found', () => {
  it.each<[string, Partial<Guard>, object]>([
    ['nowhere else while no digest is to be sent', {}, {}],
    ['by the moment of its next digest', { digest }, { due: next }],
  ])('%s', (_where, change, places) => {
    const { value: _value, ...rest } = put(guardRecord, { ...guard, ...change });

    expect(rest).toEqual({
      kind: 'put',
      name: 'guard',
      key: { pk: 'OFFICER#zhou.jing', sk: 'GUARD' },
      version: 2,
      ...places,
    });
  });
});
