import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { worklistOf } from './a-case.ts';
import { problemOf } from './a-problem.ts';
import { ask, keyed } from './ask.ts';
import { wrongReports } from './wrong-reports.ts';

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
  it.each(wrongReports)(
    '$what is refused, field by field',
    async ({ change, path, given, allowed }) => {
      const problem = problemOf(await sends(change));

      expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
      const found = problem.errors?.find((error) => error.path === path);
      expect(found, JSON.stringify(problem.errors)).toBeDefined();
      if (given instanceof RegExp) expect(found?.given).toMatch(given);
      else if (given) expect(found?.given).toBe(given);
      if (allowed) expect(found?.allowed).toMatch(allowed);
    },
  );

  it('several wrong fields is refused with all of them', async () => {
    const change = { situations: ['lonely', 'sad'], door: 'window', place: '', urgency: 1 };

    const { errors } = problemOf(await sends(change));

    expect(errors?.map(({ path }) => path).toSorted()).toEqual([
      '/door',
      '/place',
      '/situations/0',
      '/situations/1',
      '/urgency',
    ]);
  });

  it('a wrong personal value is refused without repeating it', async () => {
    const secrets = ['王小明\u0007', '1390000a', '43090320100101abcd', '深圳\u0000'];
    const [name = '', telephone, citizenId, whereabouts] = secrets;
    const change = {
      child: { name, citizenId },
      parents: [{ telephone, whereabouts }],
      reporter: { kind: 'school', name, telephone },
    };

    const answer = await sends(change);

    expect(problemOf(answer).errors).toHaveLength(6);
    for (const secret of ['王小明', '1390000a', '43090320100101', '深圳']) {
      expect(answer.text).not.toContain(secret);
    }
  });

  it('something else in the place of the reporter is refused without repeating it', async () => {
    const name = '欧阳若兰';

    for (const given of [name, [{ name }], { kind: 'school', name: [name] }]) {
      const answer = await sends({ reporter: given });

      expect(problemOf(answer).code).toBe('bad-input');
      expect(answer.text).not.toContain(name);
    }
  });

  it('a division that no station answers for is refused', async () => {
    const problem = problemOf(await sends({ division: '990101' }));

    expect(problem).toMatchObject({
      status: 422,
      code: 'no-routing',
      errors: [{ path: '/division' }],
    });
  });

  it('anything wrong opened nothing: the stations of the county have no duty', async () => {
    expect(await worklistOf(county, 'station')).toEqual([]);
    expect(await worklistOf(county, 'otherStation')).toEqual([]);
  });
});
