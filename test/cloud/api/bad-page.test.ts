import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { aCase, historyOf } from './a-case.ts';
import { problemOf } from './a-problem.ts';
import { ask } from './ask.ts';

let system: System;
let county: County;
let known: Awaited<ReturnType<typeof aCase>>;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  known = await aCase(county);
});

const gets = (path: string) => ask(system, { path, as: county.people.countyPolice });

describe('a page', () => {
  const history = (query: string) => gets(`/cases/${known.caseNumber}/history?${query}`);

  it.each([
    ['limit=0', '?limit', /≥ 1/],
    ['limit=101', '?limit', /≤ 100/],
    ['limit=all', '?limit', /number/],
    ['limit=1.5', '?limit', /int/],
    ['limit=1&limit=2', '?limit', /number/],
    ['size=3', '?size', undefined],
    ['__proto__=3', '?', undefined],
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
