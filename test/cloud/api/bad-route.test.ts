import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase } from './a-case.ts';
import { problemOf } from './a-problem.ts';
import { ask, keyed } from './ask.ts';

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>>;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  known = await aCase(county);
});

const gets = (path: string) => ask(system, { path, as: county.people.countyPolice });

describe('a path', () => {
  it.each([
    '/',
    '/nothing',
    '/report',
    '/REPORTS',
    '/reports/R-1/more',
    '/cases',
    '/cases//history',
    '/openapiXjson',
    '/duty-types/accept/',
    '/%00',
    '/%E0%A4%A',
    `/${'a'.repeat(4000)}`,
  ])('%s that is none of ours is not found', async (path) => {
    expect(problemOf(await gets(path))).toMatchObject({ status: 404, code: 'no-route' });
  });

  it.each([
    ['DELETE', '/reports', 'POST, GET'],
    ['GET', '/rosters/2026-11/lines', 'POST'],
    ['PATCH', '/directory', 'PUT'],
    ['POST', '/health', 'GET'],
    ['PUT', '/cases/00000000', 'GET'],
    ['POST', '/duties', 'GET'],
  ])('takes no %s %s, and says what it takes', async (method, path, allow) => {
    const answer = await ask(system, { method, path, as: county.people.countyPolice });

    expect(problemOf(answer)).toMatchObject({ status: 405, code: 'wrong-method' });
    expect(answer.headers.get('allow')).toBe(allow);
  });
});

describe('an id', () => {
  it.each([
    '/cases/00000000',
    '/cases/00000000/history',
    '/cases/00000000/alerts',
    '/duties/00000000.emergency-response-1.accept.1',
    '/duties?office=no-such-office',
    '/alerts?office=no-such-office',
    '/offices/no-such-office',
    '/duty-types/no-such-type',
    '/duty-types/__proto__',
    '/duty-types/constructor',
  ])('in %s that nothing has is not found', async (path) => {
    expect(problemOf(await gets(path))).toMatchObject({ status: 404, code: 'not-found' });
  });

  it.each([
    ['/cases/abc', '{caseNumber}'],
    ['/cases/ILOU0000', '{caseNumber}'],
    ['/cases/%E5%AD%A9%E5%AD%90', '{caseNumber}'],
    ['/cases/%00', '{caseNumber}'],
    [`/cases/${'0'.repeat(3000)}`, '{caseNumber}'],
    ['/duties/x', '{dutyId}'],
    ['/reports/R-1', '{receipt}'],
    ['/offices/A_B', '{officeId}'],
    [`/duty-types/${'a'.repeat(61)}`, '{code}'],
    ['/reports', '?division'],
    ['/duties?office=', '?office'],
    ['/alerts?office=A!', '?office'],
  ])('in %s that is of no form is refused by name', async (path, field) => {
    expect(problemOf(await gets(path))).toMatchObject({
      status: 400,
      code: 'bad-input',
      errors: [{ path: field }],
    });
  });

  it.each(['%2Fhistory', '%2F..%2F..%2Fme', '%5C', '%252Fhistory', ';v=1', '%3Flimit=1'])(
    'followed by %s opens nothing that its caller may not see',
    async (more) => {
      const path = `/cases/${known.caseNumber}${more}`;

      const answer = await ask(system, { path, as: county.people.school });

      expect([400, 404]).toContain(problemOf(answer).status);
    },
  );

  it('of a duty type that its duty is not is not found', async () => {
    const dutyId = `${known.caseNumber}.emergency-response-1.nothing.1`;
    const answer = await ask(system, {
      method: 'POST',
      path: `/duties/${dutyId}/outcome`,
      as: county.people.station,
      headers: keyed(undefined, 1),
      body: JSON.stringify({ outcome: 'accepted' }),
    });

    expect(problemOf(answer)).toMatchObject({ status: 404, code: 'not-found' });
  });
});
