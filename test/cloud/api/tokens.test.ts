import { generateKeyPairSync, sign } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { routes } from '#schemas/api/index';
import { aCounty, type County } from '../a-county.ts';
import { well } from '../flow/time.ts';
import { theSystem } from '../world.ts';
import { ask } from './ask.ts';

let system: System;
let county: County;
let token: string;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
  token = await system.officers.token(county.people.school);
});

const partsOf = (text: string): readonly string[] => text.split('.');

const decoded = (part: string | undefined): object =>
  JSON.parse(Buffer.from(part ?? '', 'base64url').toString());

const encoded = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url');

/** The same token with other claims, under its old signature. */
const altered = (change: object): string => {
  const [header, claims, signature] = partsOf(token);
  return [header, encoded({ ...decoded(claims), ...change }), signature].join('.');
};

/** A token with the header and the claims of ours, signed by somebody else. */
const foreign = (): string => {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
  const content = partsOf(token).slice(0, 2).join('.');
  return `${content}.${sign('sha256', Buffer.from(content), privateKey).toString('base64url')}`;
};

const unsigned = (): string =>
  `${encoded({ alg: 'none' })}.${encoded(decoded(partsOf(token)[1]))}.`;

const asks = async (authorization: string | undefined) => {
  const headers = authorization === undefined ? {} : { authorization };
  return (await ask(system, { path: '/me', headers })).status;
};

describe('a token', () => {
  it('that the issuer gave opens the way', async () => {
    expect(await asks(`Bearer ${token}`)).toBe(200);
  });

  it.each([
    ['none', () => undefined],
    ['empty', () => 'Bearer '],
    ['no token', () => 'Bearer abc'],
    ['a password', () => `Basic ${Buffer.from('a:b').toString('base64')}`],
    ['of another key', () => `Bearer ${foreign()}`],
    ['not signed', () => `Bearer ${unsigned()}`],
    ['changed to name another officer', () => `Bearer ${altered({ username: 'administrator' })}`],
    ['changed to last longer', () => `Bearer ${altered({ exp: 4_000_000_000 })}`],
    ['changed to have ended', () => `Bearer ${altered({ exp: 1 })}`],
    ['without its signature', () => `Bearer ${partsOf(token).slice(0, 2).join('.')}.`],
  ])('that is %s is refused with 401', async (_what, authorization) => {
    expect(await asks(authorization())).toBe(401);
  });
});

describe('without a token', () => {
  it('only the hotline, health and the OpenAPI document are open', async () => {
    await well(system);
    const statuses = await Promise.all(
      routes.map(async ({ name, method, path }) => {
        const filled = path.replaceAll(/\{\w+\}/g, 'x');
        const { status } = await ask(system, { method, path: filled });
        return [name, status] as const;
      }),
    );

    expect(statuses.filter(([, status]) => status !== 401)).toEqual([
      ['callHotline', 200],
      ['showHealth', 200],
      ['showOpenApi', 200],
    ]);
  });
});
