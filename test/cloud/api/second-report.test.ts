import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCitizenId, aCitizenIdWithX, aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { ago, caseOf, historyOf, type Report } from './a-case.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const reports = async (change: Partial<Report>, by: 'school' | 'township' = 'school') =>
  (await county.as(by).makeReport({ body: aReport(county, change) })).body;

const received = async (caseNumber: string) =>
  (await historyOf(county, caseNumber)).filter(({ type }) => type === 'ReportReceived');

const twoReports = async (child: Report['child']) => {
  const first = { child, noticedAt: ago(50), reportedAt: ago(40), course: '第一次：独自在家' };
  const second = {
    child,
    situations: ['suspected_accidental_injury'],
    noticedAt: ago(20),
    reportedAt: ago(10),
    course: '第二次：手臂受伤',
  } satisfies Partial<Report>;
  const one = await reports(first);
  const two = await reports(second, 'township');
  return { first, second, one, two };
};

describe('a second report of the same child', () => {
  it('joins the open case as an incident with its own times, facts and receipt', async () => {
    const { first, second, one, two } = await twoReports({ citizenId: aCitizenId() });

    expect(two.caseNumber).toBe(one.caseNumber);
    expect(two.receipt).not.toBe(one.receipt);
    expect(await received(one.caseNumber)).toMatchObject([
      {
        actor: { reporter: `${one.caseNumber}-R1` },
        data: { reportedAt: first.reportedAt, noticedAt: first.noticedAt },
        personal: { course: first.course },
      },
      {
        actor: { reporter: `${one.caseNumber}-R2` },
        data: {
          reportedAt: second.reportedAt,
          noticedAt: second.noticedAt,
          situations: second.situations,
        },
        personal: { course: second.course },
      },
    ]);
  });

  it('has its own acceptance, and sends nobody to the child a second time', async () => {
    const { one } = await twoReports({ citizenId: aCitizenId() });

    const { duties } = await caseOf(county, one.caseNumber);

    expect(duties.filter(({ type }) => type === 'accept')).toHaveLength(2);
    expect(duties.filter(({ type }) => type === 'dispatch')).toHaveLength(1);
  });

  it('is asked after by its own receipt', async () => {
    const { one, two } = await twoReports({ citizenId: aCitizenId() });
    const { duties } = await caseOf(county, one.caseNumber);
    const accept = duties.find(({ type }) => type === 'accept');
    const state = async (receipt: string) =>
      (await county.as('school').showReport({ params: { receipt } })).body;
    await county.as('station').endDuty({
      params: { dutyId: accept?.id ?? '' },
      version: 1,
      body: { outcome: 'accepted', at: ago(0) },
    });

    const states = [(await state(one.receipt)).state, (await state(two.receipt)).state];

    expect(states.toSorted()).toEqual(['accepted', 'received']);
  });

  it('joins also when both come at once', async () => {
    const child = { citizenId: aCitizenId() };

    const made = await Promise.all([1, 2, 3, 4].map(() => reports({ child })));

    expect(new Set(made.map(({ caseNumber }) => caseNumber)).size).toBe(1);
    expect(new Set(made.map(({ receipt }) => receipt)).size).toBe(4);
    const [one] = made;
    expect(await received(one?.caseNumber ?? '')).toHaveLength(4);
  });

  it('does not join by a number that its father’s birth date gives away', async () => {
    const child = { citizenId: '430903198505053218' };
    const one = await reports({ child });
    const two = await reports({ child });

    expect(two.caseNumber).not.toBe(one.caseNumber);
    expect(two.warnings.map(({ field }) => field)).toContain('/child/citizenId');
  });

  it('joins when the check letter was written small', async () => {
    const child = { citizenId: aCitizenIdWithX() };
    const one = await reports({ child });
    const two = await reports({ child: { citizenId: child.citizenId.toLowerCase() } });

    expect(two.caseNumber).toBe(one.caseNumber);
  });
});
