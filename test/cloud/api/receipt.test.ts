import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, caseOf, historyOf, type Report } from './a-case.ts';
import { refusal } from './a-problem.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

/** By the minute, so that each answer comes soon, whatever else is due in this cloud. */
const minutesPass = async (minutes: number) => {
  for (let minute = 0; minute < minutes; minute += 1) {
    await county.as('station').moveClock({ body: { forward: { amount: 1, unit: 'minute' } } });
  }
};

const stateOf = async (receipt: string) =>
  (await county.as('school').showReport({ params: { receipt } })).body;

const reportedIn = async (change: Partial<Report>) => {
  const { caseNumber } = await aCase(county, change);
  return (await historyOf(county, caseNumber)).find(({ type }) => type === 'ReportReceived');
};

describe('a report', () => {
  it('is taken with nothing but the situation, the county and the kind of reporter', async () => {
    const { status, body } = await county.as('school').makeReport({
      body: {
        situations: ['missing'],
        division: county.code,
        reporter: { kind: 'citizen' },
      },
    });

    expect(status).toBe(201);
    expect(body.station.name.en).toBe('otherstation');
    const { duties } = await caseOf(county, body.caseNumber);
    const open = duties.filter(({ ended }) => !ended).map(({ type }) => type);
    expect(open.toSorted()).toEqual(['accept', 'dispatch']);
  });

  it('is taken from a village that the directory does not list', async () => {
    const body = aReport({ town: `${county.town}999` });

    expect((await county.as('school').makeReport({ body })).body.station.name.en).toBe('station');
  });

  it('made by telephone before keeps its own time', async () => {
    const reportedAt = ago(180);

    const received = await reportedIn({ door: 'telephone', reportedAt, noticedAt: ago(190) });

    expect(received?.data).toMatchObject({ door: 'telephone', reportedAt, late: false });
    expect(received && received.at > reportedAt).toBe(true);
  });

  it('made later than at once is taken, and marked late', async () => {
    const received = await reportedIn({ noticedAt: ago(180) });

    expect(received?.data).toMatchObject({ late: true });
  });

  it('keeps a time that was given with another offset as the same instant', async () => {
    const received = await reportedIn({ reportedAt: '2026-01-05T08:30+08:00' });

    expect(received?.data).toMatchObject({ reportedAt: '2026-01-05T00:30:00.000Z' });
  });
});

describe('a receipt', () => {
  it('gives the telephone of the station and 110', async () => {
    const { body } = await county.as('school').makeReport({ body: aReport(county) });

    expect(body.station).toMatchObject({ telephone: '0737-1234567', emergency: '110' });
    expect(body.advice.zh).toMatch(/110.*0737-1234567/);
    expect(body.advice.en).toMatch(/110.*0737-1234567/);
  });

  it('tells the state of its report, and nothing of the case', async () => {
    const { caseNumber, receipt, duty } = await aCase(county);
    const { id, version } = await duty('accept');
    const body = { outcome: 'accepted', at: ago(0), registerReference: 'JB-77' };
    await county.as('station').endDuty({ params: { dutyId: id }, version, body });

    const state = await stateOf(receipt);

    expect(state).toEqual({
      receipt,
      receivedAt: expect.any(String),
      registerNumber: expect.stringContaining(county.code),
      state: 'accepted',
      seenByPolice: true,
      telephoneNow: false,
      station: expect.anything(),
      advice: expect.anything(),
      duties: [expect.objectContaining({ type: 'assist' })],
    });
    const text = JSON.stringify(state);
    for (const secret of [caseNumber, county.people.station, '李小雨', 'JB-77']) {
      expect(text).not.toContain(secret);
    }
  });

  it('that nobody was given leads nowhere', async () => {
    const params = { receipt: 'R-00000000000000000000' };

    const unknown = await refusal(county.as('school').showReport({ params }));

    expect(unknown).toMatchObject({ status: 404, code: 'not-found' });
  });

  it('says to telephone when nobody acknowledges in time, until somebody does', async () => {
    const { receipt, duty } = await aCase(county);
    const before = await stateOf(receipt);
    await minutesPass(16);
    const waiting = await stateOf(receipt);
    const params = { dutyId: (await duty('accept')).id };
    await county.as('station').acknowledgeDuty({ params });
    const seen = await stateOf(receipt);

    expect(before).toMatchObject({ telephoneNow: false, seenByPolice: false });
    expect(waiting).toMatchObject({ telephoneNow: true, seenByPolice: false });
    expect(waiting.advice.zh).toMatch(/立即致电 0737-1234567/);
    expect(waiting.advice.en).toMatch(/call 0737-1234567 or 110 now/);
    expect(seen).toMatchObject({ telephoneNow: false, seenByPolice: true });
  });
});
