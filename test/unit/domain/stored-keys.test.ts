import { describe, expect, it } from 'vitest';
import { clockMoveRecord } from '#domain/clock-move';
import { heartbeatRecord } from '#domain/heartbeat';
import { type Put, put, ref, remove } from '#domain/record';
import { counterRecord, receiptRecord, registerNumber, reportRecord } from '#domain/reports';
import { requestRecord } from '#domain/request';
import { CaseId, DutyId, OfficeId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

const at = Instant.parse('2026-11-23T08:00:00Z');
const caseId = CaseId.parse('ABCDEFGH');
const reportId = ReportId.parse('ABCDEFGH-R1');

const heartbeat = { finishedAt: at, outboxAge: 3 };
const move = { key: 'k-1', fingerprint: 'f', target: at, askedAt: 1_000 };
const moved = { ...move, answer: { status: 200, body: {} } };
const request = { caller: 'C', key: 'k-1', fingerprint: 'f', answer: 'sealed', answeredAt: 1_000 };
const receipt = { receipt: 'pseudonym', caseId, reportId };
const counter = { county: '430903', year: 2026, last: 12 };
const report = {
  id: reportId,
  caseId,
  receivedAt: at,
  accept: DutyId.parse('ABCDEFGH.emergency-response-1.accept.1'),
  station: OfficeId.parse('station'),
};

const DAY = 24 * 3600;

describe('a stored record lies where it always lay, for as long as it always did:', () => {
  it.each<[string, Put, string, string, object]>([
    ['heartbeat', put(heartbeatRecord, heartbeat), 'HEARTBEAT', 'SWEEP', {}],
    [
      'clockMove',
      put(clockMoveRecord, move),
      'REQUEST#clock#k-1',
      'MOVE',
      { version: 0, expires: 1_000 + DAY },
    ],
    [
      'clockMove',
      put(clockMoveRecord, moved),
      'REQUEST#clock#k-1',
      'MOVE',
      { version: 1, expires: 1_000 + DAY },
    ],
    [
      'request',
      put(requestRecord, request),
      'REQUEST#C#k-1',
      'ANSWER',
      { expires: 1_000 + 30 * DAY },
    ],
    ['report', put(reportRecord, report), 'CASE#ABCDEFGH', 'REPORT#ABCDEFGH-R1', {}],
    ['receipt', put(receiptRecord, receipt), 'RECEIPT#pseudonym', 'REPORT', {}],
    ['counter', put(counterRecord, counter), 'COUNTER#430903#2026', 'LAST', { version: 12 }],
  ])('%s', (name, written, pk, sk, attributes) => {
    const { value: _value, ...rest } = written;

    expect(rest).toEqual({ kind: 'put', name, key: { pk, sk }, ...attributes });
  });
});

describe('a record', () => {
  it('is read and removed where it was put', () => {
    const { key } = put(counterRecord, counter);

    expect(ref(counterRecord, '430903', 2026)).toEqual({ type: counterRecord, key });
    expect(remove(counterRecord, '430903', 2026)).toEqual({ kind: 'delete', name: 'counter', key });
  });

  it('is put only where what is expected stands', () => {
    expect(put(counterRecord, counter, 11)).toMatchObject({ expect: 11, version: 12 });
    expect(put(counterRecord, counter, 'absent')).toMatchObject({ expect: 'absent' });
  });
});

it('a register number has five digits, or as many as it needs', () => {
  expect(registerNumber('430903', { year: 2026, number: 12 })).toBe('430903-2026-00012');
  expect(registerNumber('430903', { year: 2026, number: 123_456 })).toBe('430903-2026-123456');
});
