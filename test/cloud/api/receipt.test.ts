import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { alone, forward } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { aCase, ago } from './a-case.ts';
import { refusal } from './a-problem.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const stateOf = async (receipt: string) =>
  (await county.as('school').showReport({ params: { receipt } })).body;

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
      results: [],
      openings: [],
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
    await alone(system);
    const { receipt, duty } = await aCase(county);
    const before = await stateOf(receipt);
    await forward(system, 16, 'minute');
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
