import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCitizenId, aReport } from '../a-report.ts';
import { aCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';
import { aFinding } from './a-response.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const reported = async (change: Parameters<typeof aReport>[1]) =>
  (await county.as('school').makeReport({ body: aReport(county, change) })).body;

const DAYS = 86_400_000;
const daysAgo = (days: number): string => new Date(Date.now() - days * DAYS).toISOString();

describe('a second report after the reprimand', () => {
  it('is a new incident in the open case, and the police go again (rep.sit, pol.accept)', async () => {
    const child = { citizenId: aCitizenId() };
    const of = await aFinding(system, county, {}, { child });
    await of.end('order-return', 'ordered');
    await of.end('reprimand', 'given');
    await of.end('compliance', 'returned');

    const { caseNumber, receipt } = await reported({ child, course: '父亲又走了，孩子又独自在家' });

    expect(caseNumber).toBe(of.caseNumber);
    expect(receipt).not.toBe(of.receipt);
    const { episodes, reports } = await of.show();
    expect(episodes.map(({ id }) => id)).toEqual([
      'emergency-response-1',
      'parent-recall-1',
      'emergency-response-2',
    ]);
    expect(reports).toHaveLength(2);
    expect((await of.duty('dispatch')).id).toContain('.emergency-response-2.dispatch.1');
  });

  it('has its own parents ordered and reprimanded, and its own child escorted (pol.alone, cus.escort)', async () => {
    const child = { citizenId: aCitizenId() };
    const of = await aFinding(system, county, {}, { child });
    await of.end('order-return', 'ordered');
    await of.end('reprimand', 'given');
    await of.end('compliance', 'returned');
    await reported({ child });

    await of.end('dispatch', 'found');
    await of.end('order-return', 'unreachable');

    const { id } = await of.duty('escort');
    expect(id).toContain('.parent-recall-2.escort.father.1');
    expect((await of.duty('reprimand')).id).toContain('.parent-recall-2.reprimand.father.1');
    const { duties } = await of.show();
    const reprimands = duties.filter(({ type }) => type === 'reprimand');
    expect(reprimands.map(({ ended }) => ended?.outcome)).toEqual(['given', undefined]);
  });
});

describe('a report', () => {
  it('that a second officer calls unfounded too has no parents’ duties (pol.accept)', async () => {
    const of = await aCase(system, county, { reporter: { kind: 'citizen' } });
    await of.end('accept', 'accepted');
    await of.end('dispatch', 'unfounded', { confirmedBy: county.people.countyPolice });

    await of.duty('close');

    const { duties } = await of.show();
    expect(duties.map(({ type }) => type).toSorted()).toEqual([
      'accept',
      'assist',
      'close',
      'dispatch',
    ]);
  });

  it('of what was over long before keeps its own dates, and its duties theirs (rep.time, pol.alone)', async () => {
    const times = { noticedAt: daysAgo(12), reportedAt: daysAgo(11) };
    const of = await aCase(system, county, { ...times, door: 'letter' });
    await of.end('accept', 'accepted', { at: daysAgo(11) });
    await of.end('dispatch', 'found', { at: daysAgo(11) });
    await of.end('order-return', 'ordered', { at: daysAgo(10) });
    await of.end('compliance', 'returned', { at: daysAgo(8) });

    const history = await of.history();

    expect(history.find(({ type }) => type === 'ReportReceived')?.data).toMatchObject({
      ...times,
      door: 'letter',
    });
    const ends = history.filter(
      ({ type, data }) => type === 'DutyEnded' && data.outcome !== 'superseded',
    );
    const dates = ends.map(({ data }) =>
      String(Reflect.get(Object(data.fields), 'at')).slice(0, 10),
    );
    expect(dates).toEqual([11, 11, 10, 8].map((days) => daysAgo(days).slice(0, 10)));
    for (const { at } of ends) expect(at > daysAgo(1)).toBe(true);
    const returned = history.find(({ type }) => type === 'ParentReturned');
    expect(String(returned?.data.since).slice(0, 10)).toBe(daysAgo(8).slice(0, 10));
  });

  it('is not dated ahead, in any step (pol.alone)', async () => {
    const of = await aFinding(system, county);

    await expect(
      of.end('order-return', 'ordered', { at: '2199-01-01T00:00:00Z' }),
    ).rejects.toMatchObject({ status: 400, body: { errors: [{ path: '/at' }] } });
  });
});
