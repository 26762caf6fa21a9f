import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { apiResources } from './api-resources.ts';
import { fixture } from './clients.ts';
import { signIn } from './cognito-user.ts';
import { callApi } from './http-api.ts';
import { AUDIENCE, startIssuer } from './issuer.ts';
import { createStack } from './stack.ts';

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

describe('an HTTP API that trusts a user pool', () => {
  it('lets in the token of a user, and tells the function who it is', async () => {
    const username = `user-${randomUUID()}`;
    const { status, body } = await callApi('/closed', { headers: bearer(await signIn(username)) });

    expect(status).toBe(200);
    expect(JSON.parse(body)).toMatchObject({ jwt: { claims: { username } } });
  });

  it('refuses a token whose claims were changed', async () => {
    const [head, claims = '', signature] = (await signIn(`user-${randomUUID()}`)).split('.');
    const forged = {
      ...JSON.parse(Buffer.from(claims, 'base64url').toString()),
      username: 'chief',
    };
    const body = Buffer.from(JSON.stringify(forged)).toString('base64url');
    const { status } = await callApi('/closed', {
      headers: bearer(`${head}.${body}.${signature}`),
    });

    expect(status).toBe(401);
  });

  it('answers an open route without any token', async () => {
    expect((await callApi('/open')).status).toBe(200);
  });
});

describe('an HTTP API that trusts another issuer', () => {
  let issuer: Awaited<ReturnType<typeof startIssuer>>;
  let apiId: string;
  const statusOf = async (token: string) =>
    (await callApi('/closed', { apiId, headers: bearer(token) })).status;

  beforeAll(async () => {
    issuer = await startIssuer();
    const Resources = apiResources({
      functionArn: fixture.workerArn,
      issuer: issuer.url,
      audience: AUDIENCE,
    });
    const Outputs = { ApiId: { Value: { Ref: 'Api' } } };
    const output = await createStack(inject('endpoint'), 'issuer', { Resources, Outputs });
    apiId = output('ApiId');
  });
  afterAll(() => issuer.stop());

  it('lets in its token', async () => {
    expect(await statusOf(await issuer.sign())).toBe(200);
  });

  it('refuses a token signed with another key', async () => {
    expect(await statusOf(await issuer.signWithAnotherKey())).toBe(401);
  });

  it.each([
    ['has expired', { expires: '-1m' }],
    ['is not valid yet', { notBefore: '10m' }],
    ['is for another audience', { audience: 'somebody-else' }],
    ['comes from another issuer', { issuer: 'http://127.0.0.1:1' }],
  ])('refuses a token that %s', async (_what, claims) => {
    expect(await statusOf(await issuer.sign(claims))).toBe(401);
  });

  it.each(['', 'Bearer', 'Bearer a.b.c', 'Basic eDp5'])('refuses %j', async (authorization) => {
    const { status } = await callApi('/closed', { apiId, headers: { authorization } });

    expect(status).toBe(401);
  });
});
