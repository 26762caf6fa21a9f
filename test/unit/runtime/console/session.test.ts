import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { issuerOf } from '#adapters/issuer';
import { serveConsole } from '#runtime/console/serve';
import { sessions } from '#runtime/console/session';
import { logger } from '#runtime/observability';

const ISSUER = 'https://id.example.cn/realm';
const NONCE = 'a-nonce-of-this-page';
const idToken = (nonce: string) =>
  `x.${Buffer.from(JSON.stringify({ nonce })).toString('base64url')}.x`;

const begun = {
  code: 'the-code',
  verifier: 'v'.repeat(43),
  nonce: NONCE,
  redirectUri: 'https://heli.example.cn/app/signed-in',
};

/** Each form that was sent to the issuer, in order. */
let sent: Record<string, string>[] = [];
let answer: { status: number; body: Record<string, unknown> };

const configuration = {
  authorization_endpoint: `${ISSUER}/authorize`,
  token_endpoint: `${ISSUER}/token`,
  revocation_endpoint: `${ISSUER}/revoke`,
  end_session_endpoint: `${ISSUER}/end`,
};

beforeEach(() => {
  sent = [];
  answer = {
    status: 200,
    body: {
      access_token: 'access',
      expires_in: 3600,
      refresh_token: 'refresh+1',
      id_token: idToken(NONCE),
    },
  };
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    if (address.endsWith('/.well-known/openid-configuration')) return Response.json(configuration);
    sent.push(Object.fromEntries(new URLSearchParams(String(init.body))));
    return Response.json(answer.body, { status: answer.status });
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const served = () =>
  sessions({
    issuer: issuerOf({ issuer: ISSUER, client: 'heli-console' }),
    client: 'heli-console',
    scope: 'openid offline_access',
  });

const asking = (body: unknown, cookies?: string[]) =>
  ({ body: JSON.stringify(body), headers: {}, ...(cookies && { cookies }) }) as never;

const KEPT = ['other=1', '__Secure-heli-session=refresh%2B1'];

describe('a session begins', () => {
  it('with the code and its verifier, and the page gets the access token alone', async () => {
    const { statusCode, body = '', cookies = [] } = await served().begin(asking(begun));

    expect(sent).toEqual([
      {
        client_id: 'heli-console',
        grant_type: 'authorization_code',
        code: 'the-code',
        code_verifier: begun.verifier,
        redirect_uri: begun.redirectUri,
      },
    ]);
    expect({ statusCode, body: JSON.parse(body) }).toEqual({
      statusCode: 200,
      body: { token: 'access', seconds: 3600 },
    });
    expect(cookies).toEqual([
      '__Secure-heli-session=refresh%2B1; Path=/app/session; Max-Age=86400; HttpOnly; Secure; SameSite=Strict',
    ]);
  });

  it('not for an answer that belongs to another page', async () => {
    answer.body = { ...answer.body, id_token: idToken('of-somebody-else') };

    expect(await served().begin(asking(begun))).toMatchObject({ statusCode: 401 });
  });

  it('not with a code that the issuer refuses', async () => {
    answer = { status: 400, body: { error: 'invalid_grant' } };

    const { statusCode, body = '', cookies } = await served().begin(asking(begun));

    expect(statusCode).toBe(401);
    expect(JSON.parse(body)).toEqual({
      signIn: {
        client: 'heli-console',
        scope: 'openid offline_access',
        begin: `${ISSUER}/authorize`,
        end: `${ISSUER}/end`,
      },
    });
    expect(cookies?.[0]).toContain('Max-Age=0');
  });

  it('and goes on by the cookie, which is the one that the issuer gives last', async () => {
    answer.body = { ...answer.body, refresh_token: 'refresh2', id_token: undefined };

    const { cookies = [] } = await served().begin(asking({}, KEPT));

    expect(sent).toEqual([
      { client_id: 'heli-console', grant_type: 'refresh_token', refresh_token: 'refresh+1' },
    ]);
    expect(cookies[0]).toContain('=refresh2;');
  });

  it('nowhere without a cookie: the issuer is not asked', async () => {
    expect(await served().begin(asking({}))).toMatchObject({ statusCode: 401 });
    expect(sent).toEqual([]);
  });
});

describe.each(['%', '%E0%A4%A', '%FF', 'a%2'])('a cookie that reads %s', (value) => {
  const event = (routeKey: string) => ({
    ...(asking({}, [`__Secure-heli-session=${value}`]) as object),
    routeKey,
    requestContext: { requestId: 'request-1' },
  });

  it.each(['POST /app/session', 'POST /app/session/end'])(
    'counts as none at %s, and no fault is logged',
    async (routeKey) => {
      const failed = vi.spyOn(logger, 'error');
      const warned = vi.spyOn(logger, 'warn');
      const serve = serveConsole({ files: new Map(), sessions: served() });

      expect(await serve(event(routeKey) as never)).toMatchObject({ statusCode: 401 });
      expect(sent).toEqual([]);
      expect([failed.mock.calls, warned.mock.calls]).toEqual([[], []]);
    },
  );
});

it('a session ends at the issuer too, and the cookie is gone', async () => {
  const { statusCode, cookies } = await served().end(asking({}, KEPT));

  expect(sent).toEqual([{ client_id: 'heli-console', token: 'refresh+1' }]);
  expect({ statusCode, gone: cookies?.[0]?.includes('Max-Age=0') }).toEqual({
    statusCode: 401,
    gone: true,
  });
});

it('an issuer that does not answer is no refusal: nobody is signed out', async () => {
  answer = { status: 503, body: {} };

  await expect(served().begin(asking({}, KEPT))).rejects.toThrow('issuer is not available');
});
