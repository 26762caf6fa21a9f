import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCitizenId, aReport } from '../a-report.ts';
import { aCase } from '../flow/a-case.ts';
import { UNFOUNDED } from '../flow/outcomes.ts';
import { play } from '../flow/play.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

describe('a child whose identity becomes known only later', () => {
  const says = (caseNumber: string, citizenId: string) =>
    county.as('station').identifyChild({ params: { caseNumber }, body: { citizenId } });

  const again = async (citizenId: string) => {
    const body = aReport(county, { child: { citizenId } });
    return (await county.as('school').makeReport({ body })).body.caseNumber;
  };

  it('is joined by further reports from then on (reg.file)', async () => {
    const citizenId = aCitizenId();
    const of = await aCase(system, county, { child: { nickname: '小雨' } });

    const { status } = await says(of.caseNumber, citizenId);

    expect(status).toBe(200);
    expect(await again(citizenId)).toBe(of.caseNumber);
    const known = (await of.history()).find(({ type }) => type === 'ChildIdentified');
    expect(JSON.stringify(known?.data)).not.toContain(citizenId);
    expect(known?.personal).toMatchObject({ citizenId });
  });

  it('who was taken for another is that other no more (reg.file)', async () => {
    const [wrong, right] = [aCitizenId(), aCitizenId()];
    const of = await aCase(system, county, { child: { nickname: '小雨' } });
    await says(of.caseNumber, wrong);

    await says(of.caseNumber, right);

    expect(await again(right)).toBe(of.caseNumber);
    const other = await again(wrong);
    expect(other).not.toBe(of.caseNumber);
    expect(await again(wrong)).toBe(other);
  });

  it('who has another open case is not given a second one: people look at both (reg.file)', async () => {
    const citizenId = aCitizenId();
    const first = await again(citizenId);
    const of = await aCase(system, county, { child: { nickname: '小雨' } });

    await expect(says(of.caseNumber, citizenId)).rejects.toMatchObject({
      status: 409,
      body: { code: 'child-has-case' },
    });
    expect(await again(citizenId)).toBe(first);
  });

  it('is told by nobody outside the case, by no wrong number, and not in a closed case (reg.file)', async () => {
    const of = await aCase(system, county, { child: { nickname: '小雨' } });
    const params = { caseNumber: of.caseNumber };
    const body = { citizenId: aCitizenId() };
    const wrong = `${body.citizenId.slice(0, 17)}${body.citizenId.endsWith('0') ? '1' : '0'}`;

    await expect(county.as('township').identifyChild({ params, body })).rejects.toMatchObject({
      status: 404,
    });
    await expect(says(of.caseNumber, wrong)).rejects.toMatchObject({
      body: { errors: [{ path: '/citizenId' }] },
    });
    await play(of, { plan: UNFOUNDED });
    await expect(says(of.caseNumber, body.citizenId)).rejects.toMatchObject({
      body: { code: 'case-closed' },
    });
  });
});
