import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const child = async () => {
  const { body } = await county.as('school').makeReport({ body: aReport(county) });
  return body.caseNumber;
};

const visit = async (caseNumber: string, change: object) => {
  const { id, version } = await theCase(system, county, caseNumber).duty('dispatch');
  const body = {
    outcome: 'found',
    at: '2026-01-05T01:00:00.000Z',
    situations: ['living_alone'],
    parents: ['father', 'mother'],
    careTonight: '祖母到场照看',
    ...change,
  };
  await county.as('station').endDuty({ params: { dutyId: id }, version, body });
};

const linkedOf = async (caseNumber: string) =>
  (await county.as('station').showCase({ params: { caseNumber } })).body.linked;

describe('three siblings found together', () => {
  it('are three cases that know of one another, after one visit (pol.accept)', async () => {
    const [first, second, third] = [await child(), await child(), await child()];

    await visit(first, { measures: '已联系父母并安排照料' });
    await visit(second, { sameVisitAs: first, situations: ['domestic_violence'] });
    await visit(third, { sameVisitAs: first });

    expect(await linkedOf(first)).toEqual([second, third]);
    expect(await linkedOf(third)).toEqual([first]);
  });
});
