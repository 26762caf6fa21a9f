import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, ago, historyOf } from './a-case.ts';
import { problemOf, refusal } from './a-problem.ts';
import { ask, keyed } from './ask.ts';
import { found, wrongOutcomes } from './wrong-outcomes.ts';

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>>;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  known = await aCase(county);
});

const sends = async (type: string, body: unknown) => {
  const { id, version } = await known.duty(type);
  return ask(system, {
    method: 'POST',
    path: `/duties/${id}/outcome`,
    as: county.people.station,
    headers: keyed(undefined, version),
    body: typeof body === 'string' ? body : JSON.stringify(body),
  });
};

describe('an outcome', () => {
  it.each(wrongOutcomes)('with $what is refused, and changes nothing', async (row) => {
    const before = await historyOf(county, known.caseNumber);

    const problem = problemOf(await sends(row.type, row.body));

    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    const named = problem.errors?.find(({ path }) => path === row.path);
    expect(named, JSON.stringify(problem.errors)).toBeDefined();
    if (row.allowed) expect(named?.allowed).toMatch(row.allowed);
    expect(await historyOf(county, known.caseNumber)).toEqual(before);
  });

  it.each(['[]', 'null', '"accepted"', '{"outcome":'])(
    'that is %s is refused, and changes nothing',
    async (body) => {
      expect(problemOf(await sends('accept', body)).status).toBe(400);
      expect((await known.duty('accept')).ended).toBeUndefined();
    },
  );

  it('that nobody but oneself confirms is refused', async () => {
    const confirmedBy = county.people.station;
    const body = { outcome: 'unfounded', at: ago(1), reason: 'x', confirmedBy };

    expect(problemOf(await sends('dispatch', body)).errors).toMatchObject([
      { path: '/confirmedBy' },
    ]);
    expect((await known.duty('dispatch')).ended).toBeUndefined();
  });

  it('that is wrong in a personal field is refused without repeating it', async () => {
    const answer = await sends('dispatch', { ...found, careTonight: '欧阳'.repeat(1001) });

    expect(problemOf(answer).errors).toMatchObject([{ given: 'a text of 2002 characters' }]);
    expect(answer.text).not.toContain('欧阳');
  });

  it.each([
    ['otherStation', 404, 'not-found'],
    ['township', 404, 'not-found'],
    ['school', 404, 'not-found'],
    ['countyPolice', 403, 'not-allowed'],
    ['civilAffairs', 403, 'not-allowed'],
  ] as const)('from the wrong office, %s, is refused with %i', async (role, status, code) => {
    const { id, version } = await known.duty('accept');
    const body = { outcome: 'accepted', at: ago(1) };

    const refused = await refusal(
      county.as(role).endDuty({ params: { dutyId: id }, version, body }),
    );

    expect(refused).toMatchObject({ status, code });
    expect((await known.duty('accept')).ended).toBeUndefined();
  });
});
