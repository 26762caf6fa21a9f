import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { LOOPBACK } from '#schemas/loopback';
import type { Kept } from './kept-session.ts';
import { exchange, Refused, type SignIn, signInAt } from './session.ts';

const random = (): string => randomBytes(32).toString('base64url');

interface Begun {
  readonly verifier: string;
  readonly state: string;
  readonly nonce: string;
}

const addressOf = ({ begin, client, scope }: SignIn, { verifier, state, nonce }: Begun): string => {
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: LOOPBACK,
    scope,
    state,
    nonce,
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${begin}?${query}`;
};

const PAGE = '<!doctype html><meta charset="utf-8"><title>Heli</title>';
const DONE = `${PAGE}已登录，可关闭本页。You are signed in, and may close this page.`;
const FAILED = `${PAGE}登录未完成，请回到终端重试。You are not signed in. Try again in the terminal.`;

/** Waits on the loopback address for the issuer’s code; an answer to any other request is not ours. */
const codeFor = async (state: string, show: () => void): Promise<string> => {
  const server = createServer();
  server.listen(Number(new URL(LOOPBACK).port), 'localhost');
  await once(server, 'listening');
  show();
  try {
    return await new Promise((resolve, reject) => {
      server.on('request', (request, response) => {
        const { pathname, searchParams } = new URL(request.url ?? '/', LOOPBACK);
        const code = searchParams.get('code');
        if (pathname !== '/signed-in') return response.writeHead(404).end();
        const isOurs = code && searchParams.get('state') === state;
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.setHeader('connection', 'close');
        response.end(isOurs ? DONE : FAILED);
        if (isOurs) resolve(code);
        else reject(new Refused('not signed in 登录未完成'));
      });
    });
  } finally {
    server.close();
  }
};

/**
 * Signs in by code flow with PKCE: the officer opens the issuer’s page in a browser on this machine.
 *
 * @param show - shows the address of that page
 */
export const signIn = async (url: string, show: (address: string) => void): Promise<Kept> => {
  const begun = { verifier: random(), state: random(), nonce: random() };
  const address = addressOf(await signInAt(url), begun);
  const code = await codeFor(begun.state, () => show(address));
  const { verifier, nonce } = begun;
  return exchange(url, { code, verifier, nonce, redirectUri: LOOPBACK });
};
