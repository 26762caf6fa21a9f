import { describe, expect, it } from 'vitest';
import { clockMoveRecord } from '#domain/clock-move';
import { countyKeyRecord } from '#domain/county-key';
import { officeClosedRecord } from '#domain/directory/closing';
import { Division, divisionRecord, officeRecord, officerRecord } from '#domain/directory/records';
import { Successions, successionsRecord } from '#domain/directory/successions';
import { heartbeatRecord } from '#domain/heartbeat';
import { type Put, put, ref, remove } from '#domain/record';
import { counterRecord, receiptRecord, registerNumber, reportRecord } from '#domain/reports';
import { requestRecord } from '#domain/request';
import { CaseId, DutyId, OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { officeNamed, officerNamed } from '#test/fakes/a-county';

const at = Instant.parse('2026-11-23T08:00:00Z');
const caseId = CaseId.parse('ABCDEFGH');
const reportId = ReportId.parse('ABCDEFGH-R1');

const heartbeat = { finishedAt: at, outboxAge: 3 };
const move = { key: 'k-1', fingerprint: 'f', target: at, askedAt: 1_000 };
const moved = { ...move, answer: { status: 200, body: {} } };
const request = { caller: 'C', key: 'k-1', fingerprint: 'f', answer: 'sealed', answeredAt: 1_000 };
const receipt = { receipt: 'pseudonym', caseId, reportId };
const countyKey = { county: '430903', version: 2, encrypted: 'e', former: ['f'], madeAt: at };
const counter = { county: '430903', year: 2026, last: 12 };
const report = {
  id: reportId,
  caseId,
  receivedAt: at,
  accept: DutyId.parse('ABCDEFGH.emergency-response-1.accept.1'),
  station: OfficeId.parse('station'),
};
const division = Division.parse({ code: '430903', name: { zh: '区', en: 'county' }, offices: {} });
const closed = {
  office: OfficeId.parse('station'),
  successor: OfficeId.parse('other-station'),
  at,
  by: OfficerId.parse('zhou.jing'),
  reason: 'merged',
};
const successions = Successions.parse({ successors: { station: 'other-station' }, version: 4 });

const DAY = 24 * 3600;

describe('a stored record lies where it always lay, for as long as it always did:', () => {
  it.each<[string, () => Put, string, string, object]>([
    ['heartbeat', () => put(heartbeatRecord, heartbeat), 'HEARTBEAT', 'SWEEP', {}],
    [
      'clockMove',
      () => put(clockMoveRecord, move),
      'REQUEST#clock#k-1',
      'MOVE',
      { version: 0, expires: 1_000 + DAY },
    ],
    [
      'clockMove',
      () => put(clockMoveRecord, moved),
      'REQUEST#clock#k-1',
      'MOVE',
      { version: 1, expires: 1_000 + DAY },
    ],
    [
      'request',
      () => put(requestRecord, request),
      'REQUEST#C#k-1',
      'ANSWER',
      { expires: 1_000 + 30 * DAY },
    ],
    ['report', () => put(reportRecord, report), 'CASE#ABCDEFGH', 'REPORT#ABCDEFGH-R1', {}],
    ['receipt', () => put(receiptRecord, receipt), 'RECEIPT#pseudonym', 'REPORT', {}],
    ['counter', () => put(counterRecord, counter), 'COUNTER#430903#2026', 'LAST', { version: 12 }],
    ['countyKey', () => put(countyKeyRecord, countyKey), 'COUNTY-KEY#430903', 'KEY#0002', {}],
    ['division', () => put(divisionRecord, division), 'DIVISION#430903', 'RECORD', {}],
    [
      'office',
      () => put(officeRecord, officeNamed('station')),
      'OFFICE#station',
      'RECORD',
      { area: { pk: 'OFFICES#430903', sk: '430903111#station' } },
    ],
    [
      'officer',
      () => put(officerRecord, officerNamed('station')),
      'OFFICER#zhou.jing',
      'RECORD',
      {},
    ],
    ['officeClosed', () => put(officeClosedRecord, closed), 'OFFICE#station', 'CLOSED', {}],
    [
      'successions',
      () => put(successionsRecord, successions),
      'DIRECTORY',
      'SUCCESSIONS',
      { version: 4 },
    ],
  ])('%s', (name, written, pk, sk, attributes) => {
    const { value: _value, ...rest } = written();

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
