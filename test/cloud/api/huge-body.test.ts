import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { problemOf } from './a-problem.ts';
import { type Asked, ask, keyed } from './ask.ts';

let system: System;
let county: County;
let right: string;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  right = JSON.stringify(aReport(county));
});

const sends = (body: Asked['body'], headers: Record<string, string> = {}) =>
  ask(system, {
    method: 'POST',
    path: '/reports',
    as: county.people.school,
    headers: { ...keyed(), ...headers },
    ...(body !== undefined && { body }),
  });

describe('a body', () => {
  const DEEP = 100_000;
  const deep = '['.repeat(DEEP) + ']'.repeat(DEEP);

  it.each([
    ['as the whole', () => deep],
    ['in a personal field', () => `{"child":${deep}}`],
    ['in objects', () => `${'{"a":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
  ])('nested very deep %s is no JSON that we read', async (_where, body) => {
    expect(problemOf(await sends(body()))).toMatchObject({ status: 400, code: 'bad-json' });
  });

  it.each([
    ['list', () => `"situations":[${'1,'.repeat(110_000)}1]`],
    ['list of lists', () => `"situations":[${'[],'.repeat(75_000)}1]`],
    [
      'number of unknown fields',
      () => Array.from({ length: 24_000 }, (_, n) => `"${n}":1`).join(','),
    ],
  ])('with a huge %s is taken with the first of its warnings', async (_what, fields) => {
    const answer = await sends(`{${fields()},"division":"${county.town}"}`);

    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.text).warnings.length).toBeLessThanOrEqual(50);
  });

  it.each([
    ['__proto__', '"__proto__":{"door":"window"}'],
    ['constructor', '"constructor":{"prototype":{"door":"window"}}'],
  ])('with a field %s changes nothing of what other requests are', async (_what, field) => {
    const answer = await sends(`{${field},${right.slice(1)}`);
    const within = await sends(right.replace('"child":{', `"child":{${field},`));

    expect([answer.status, within.status]).toEqual([201, 201]);
    expect(problemOf(await sends('{}')).errors?.map(({ path }) => path)).toEqual(['/division']);
  });
});
