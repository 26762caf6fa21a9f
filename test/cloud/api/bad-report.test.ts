import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { worklistOf } from './a-case.ts';
import { problemOf } from './a-problem.ts';
import { ask, keyed } from './ask.ts';
import { warnedReports, wrongReports } from './wrong-reports.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const sends = (change: object) =>
  ask(system, {
    method: 'POST',
    path: '/reports',
    as: county.people.school,
    headers: keyed(),
    body: JSON.stringify({ ...aReport(county), ...change }),
  });

describe('a report with', () => {
  it.each(wrongReports)('$what is refused by that field', async ({ change, given }) => {
    const problem = problemOf(await sends({ ...change, door: 'window', urgency: 1 }));

    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(problem.errors?.map(({ path }) => path)).toEqual(['/division']);
    if (given) expect(problem.errors?.[0]?.given).toBe(given);
  });

  it.each(warnedReports)(
    '$what is taken, and warned of (rep.content)',
    async ({ change, path }) => {
      const { status, text } = await sends({ division: county.code, ...change });

      expect(status, text).toBe(201);
      const { warnings } = JSON.parse(text) as { warnings: { field: string }[] };
      expect(warnings.map(({ field }) => field)).toContain(path);
      expect(text).not.toContain('欧阳若兰');
    },
  );

  it('a division that no station answers for is refused', async () => {
    const problem = problemOf(await sends({ division: '990101' }));

    expect(problem).toMatchObject({
      status: 422,
      code: 'no-routing',
      errors: [{ path: '/division' }],
    });
  });

  it('no division opened nothing: the station of the town has no duty', async () => {
    expect(await worklistOf(county, 'station')).toEqual([]);
  });
});
