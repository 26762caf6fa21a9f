import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aCitizenId, aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, caseOf, historyOf, type Report } from './a-case.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const reports = async (change: Partial<Report>) =>
  (await county.as('school').makeReport({ body: aReport(county, change) })).body;

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

  it('opens a case of its own when the child is not known by number', async () => {
    const child = { name: '李小雨', birthDate: '2015-03-02' };
    const [one, two] = [await reports({ child }), await reports({ child })];

    expect(two.caseNumber).not.toBe(one.caseNumber);
  });

  it('with a wrong check digit is kept with a warning, and identifies no child', async () => {
    const right = aCitizenId();
    const wrong = `${right.slice(0, 17)}${right.endsWith('0') ? '1' : '0'}`;
    const [one, two] = [
      await reports({ child: { citizenId: wrong } }),
      await reports({ child: { citizenId: wrong } }),
    ];

    expect(one.warnings).toEqual([
      {
        field: '/child/citizenId',
        zh: expect.stringContaining('校验码'),
        en: expect.stringContaining('check digit'),
      },
    ]);
    expect(JSON.stringify(one.warnings)).not.toContain(wrong);
    expect(two.caseNumber).not.toBe(one.caseNumber);
    const history = await historyOf(county, one.caseNumber);
    const kept = history.find(({ type }) => type === 'ReportReceived');
    expect(kept?.personal?.child).toMatchObject({ citizenId: wrong });
  });
});
