import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, historyOf } from './a-case.ts';
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
    ['DELETE', '/reports', 'POST'],
    ['GET', '/reports', 'POST'],
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
    ['/duties', '?office'],
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

describe('a page', () => {
  const history = (query: string) => gets(`/cases/${known.caseNumber}/history?${query}`);

  it.each([
    ['limit=0', '?limit', /≥ 1/],
    ['limit=101', '?limit', /≤ 100/],
    ['limit=all', '?limit', /number/],
    ['limit=1.5', '?limit', /int/],
    ['limit=1&limit=2', '?limit', /number/],
    ['size=3', '?size', undefined],
    ['__proto__=3', '?__proto__', undefined],
    [`after=${'a'.repeat(2001)}`, '?after', /≤ 2000/],
  ])('asked for by %s is refused by name', async (query, path, allowed) => {
    const { errors, ...problem } = problemOf(await history(query));

    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(errors).toMatchObject([{ path }]);
    if (allowed) expect(errors?.[0]?.allowed).toMatch(allowed);
  });

  const cursor = (keys: unknown) => Buffer.from(JSON.stringify(keys)).toString('base64url');

  it.each([
    ['garbage', () => 'garbage'],
    ['no text', () => '%00%ff'],
    ['an empty object', () => cursor({})],
    ['a list', () => cursor([1])],
    ['empty keys', () => cursor({ pk: '', sk: '' })],
    ['keys that are numbers', () => cursor({ pk: 1, sk: 2 })],
    ['the keys of another case', () => cursor({ pk: 'CASE#00000000', sk: 'EVENT#000001' })],
    ['another list', () => cursor({ pk: `CASE#${known.caseNumber}`, sk: 'ALERT#1' })],
  ])('after a cursor that is %s is refused', async (_what, after) => {
    expect(problemOf(await history(`after=${after()}`))).toMatchObject({
      status: 400,
      code: 'bad-input',
      errors: [{ path: '?after' }],
    });
  });

  it('after the cursor that another list gave is refused', async () => {
    const as = county.as('station');
    const query = { office: county.offices.station, limit: 1 };
    const { body } = await as.showWorklist({ query });
    const path = `/alerts?office=${county.offices.station}&after=${body.next}`;

    expect(body.next).toBeDefined();
    expect(problemOf(await gets(path)).errors).toMatchObject([{ path: '?after' }]);
  });

  it('after its own cursor goes on where the one before it ended', async () => {
    const call = { params: { caseNumber: known.caseNumber } };
    const seen: number[] = [];
    for (let after: string | undefined = ''; after !== undefined; ) {
      const query = { limit: 2, ...(after && { after }) };
      const { body } = await county.as('countyPolice').showHistory({ ...call, query });
      seen.push(...body.items.map(({ seq }) => seq));
      after = body.next;
    }

    expect(seen).toEqual((await historyOf(county, known.caseNumber)).map(({ seq }) => seq));
  });
});
