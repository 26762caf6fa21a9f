import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County, type Role } from '../a-county.ts';
import { aCitizenId, aReport } from '../a-report.ts';
import { ago, caseOf } from '../api/a-case.ts';
import { eventually } from '../eventually.ts';
import { theSystem } from '../world.ts';
import { outcomeBody } from './outcomes.ts';

let system: System;
let first: County;
let second: County;

beforeAll(async () => {
  system = await theSystem();
  first = await aCounty(system);
  second = await aCounty(system);
});

/** A child who is reported in the first county, and then in the second. */
const metInBoth = async (): Promise<string> => {
  const child = { citizenId: aCitizenId() };
  const one = await first.as('school').makeReport({ body: aReport(first, { child }) });
  const two = await second.as('school').makeReport({ body: aReport(second, { child }) });
  expect(two.body.caseNumber).toBe(one.body.caseNumber);
  return one.body.caseNumber;
};

const openAt = async (county: County, role: Role, caseNumber: string, type: string) => {
  const query = { limit: 100 };
  const { body } = await county.as(role).showWorklist({ query });
  return body.items.find((duty) => duty.caseNumber === caseNumber && duty.type === type);
};

const endAt = async (county: County, role: Role, caseNumber: string, named: string) => {
  const [type = '', outcome = ''] = named.split(': ');
  const { id, version } = await eventually(() => openAt(county, role, caseNumber, type));
  const body = outcomeBody(type, outcome, { at: ago(0), county });
  await county.as(role).endDuty({ params: { dutyId: id }, version, body });
};

describe('a child who is met in a second county of the deployment', () => {
  it('is answered there: police, township and supervisors of that county (pol.accept, pol.notice)', async () => {
    const caseNumber = await metInBoth();
    await endAt(second, 'station', caseNumber, 'dispatch: found');
    await endAt(second, 'station', caseNumber, 'notify: sent');

    const assess = await eventually(() => openAt(second, 'township', caseNumber, 'assess'));
    expect(assess.division).toBe(second.town);
    const { duties } = await caseOf(second, caseNumber);
    expect(duties.some(({ division }) => division === undefined)).toBe(true);
    expect(await openAt(first, 'station', caseNumber, 'dispatch')).toBeTruthy();
  });

  it('is handed over with all that is owed, when that county takes the case', async () => {
    const caseNumber = await metInBoth();
    const body = { to: second.town, reason: '儿童随祖父母迁居' };
    await first.as('civilAffairs').offerTransfer({ params: { caseNumber }, body });
    await endAt(second, 'civilAffairs', caseNumber, 'take-over: taken');

    await eventually(async () => !(await openAt(first, 'station', caseNumber, 'dispatch')));
    expect(await openAt(second, 'station', caseNumber, 'dispatch')).toBeTruthy();
    const { body: seen } = await first.as('civilAffairs').showCase({ params: { caseNumber } });
    expect(seen.division).toBe(second.town);
  });
});
