import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { aCounty, type County } from '../a-county.ts';
import { aReport } from '../a-report.ts';
import { theSystem } from '../world.ts';
import { worklistOf } from './a-case.ts';
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

/** 千家洲 in GBK. */
const GBK = new Uint8Array([0xc7, 0xa7, 0xbc, 0xd2, 0xd6, 0xde]);

const inGbk = (): Uint8Array<ArrayBuffer> => {
  const [before = '', after = ''] = JSON.stringify({ ...JSON.parse(right), place: '#' }).split('#');
  return Buffer.concat([Buffer.from(before), GBK, Buffer.from(after)]);
};

const KB = 1024;
const padded = (bytes: number): string => right + ' '.repeat(bytes - Buffer.byteLength(right));

describe('a body', () => {
  it.each([
    ['broken off', () => right.slice(0, -1)],
    ['followed by another', () => `${right}${right}`],
    ['in single quotes', () => right.replaceAll('"', "'")],
    ['that is XML', () => '<report/>'],
    ['that is NaN', () => 'NaN'],
    ['that is a byte order mark', () => '\ufeff'],
  ])('%s is no JSON', async (_what, body) => {
    expect(problemOf(await sends(body()))).toMatchObject({ status: 400, code: 'bad-json' });
  });

  it.each(['[]', 'null', 'true', '1', '"{}"', '[{}]'])(
    '%s is JSON, and no report',
    async (body) => {
      expect(problemOf(await sends(body))).toMatchObject({
        status: 400,
        code: 'bad-input',
        errors: [{ path: '', allowed: 'object' }],
      });
    },
  );

  it('that is not there is missed', async () => {
    expect(problemOf(await sends(undefined))).toMatchObject({ status: 400, code: 'bad-input' });
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/xml'])(
    'said to be %s is not taken',
    async (type) => {
      const answer = await sends(right, { 'content-type': type });

      expect(problemOf(answer)).toMatchObject({ status: 415, code: 'not-json' });
    },
  );

  it.each([
    'application/json;charset=UTF-8',
    'application/json;charset=utf8',
    'application/json;',
    'Application/JSON; charset="utf-8"',
  ])('said to be %s is read', async (type) => {
    const answer = await sends('{}', { 'content-type': type });

    expect(problemOf(answer).code).toBe('bad-input');
  });

  it('written in GBK is read, or what the gateway left of it, and warned of', async () => {
    const { status, text } = await sends(inGbk());

    expect(status).toBe(201);
    expect(JSON.parse(text).warnings).not.toEqual([]);
  });

  it.each([
    ['a comma too many', () => right.replace(/}$/, ',}')],
    ['a raw break in a text', () => right.replace('村口', '村\n口')],
  ])('with %s is read all the same', async (_what, body) => {
    expect((await sends(body())).status).toBe(201);
  });

  it('of 256 KB is read, and one byte more is too large', async () => {
    const most = await sends(padded(256 * KB));
    const over = await sends(padded(256 * KB + 1));

    expect(most.status).toBe(201);
    expect(problemOf(over)).toMatchObject({ status: 413, code: 'too-large' });
  });

  it('of a megabyte is too large', async () => {
    expect(problemOf(await sends(padded(KB * KB))).status).toBe(413);
  });

  it('with a field twice is taken, and keeps both', async () => {
    const answer = await sends(`{"door":"window",${right.slice(1, -1)},"door":"letter"}`);

    expect(answer.status).toBe(201);
    expect(JSON.parse(answer.text).warnings).toMatchObject([{ field: '/door' }]);
  });
});

it('opened no duty but for the five bodies that could be read', async () => {
  const owed = await worklistOf(county, 'station');

  expect(new Set(owed.map(({ caseNumber }) => caseNumber)).size).toBe(5);
});
