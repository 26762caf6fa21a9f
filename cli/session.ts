import * as z from 'zod';
import type { Kept } from './kept-session.ts';

/** The command was refused; its message is for the person who gave it. */
export class Refused extends Error {
  override readonly name = 'Refused';
}

const SignIn = z.object({ client: z.string(), scope: z.string(), begin: z.string() });
export type SignIn = z.infer<typeof SignIn>;

const Granted = z.object({ token: z.string(), seconds: z.number() });

interface Answer {
  readonly status: number;
  readonly body: unknown;
  readonly cookie: string | undefined;
}

/** Asks the console’s function, which knows the issuer and keeps the refresh token in a cookie. */
const ask = async (url: string, body: unknown, cookie?: string, end = ''): Promise<Answer> => {
  const answer = await fetch(`${url}/app/session${end}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...(cookie && { cookie }) },
    body: JSON.stringify(body),
  });
  const set = answer.headers.getSetCookie()[0]?.split(';')[0];
  return { status: answer.status, body: await answer.json(), cookie: set };
};

/** Where to sign in, as the deployment itself says. */
export const signInAt = async (url: string): Promise<SignIn> => {
  const { body } = await ask(url, {});
  const { begin, ...rest } = SignIn.parse(z.object({ signIn: z.unknown() }).parse(body).signIn);
  return { ...rest, begin: new URL(begin, url).href };
};

export interface Proof {
  readonly code: string;
  readonly verifier: string;
  readonly nonce: string;
  readonly redirectUri: string;
}

/** @throws {Refused} if the issuer does not accept the proof. */
export const exchange = async (url: string, proof: Proof): Promise<Kept> => {
  const { status, cookie } = await ask(url, proof);
  if (status !== 200 || !cookie) throw new Refused('not signed in 登录未完成');
  return { url, cookie };
};

export interface Fresh {
  readonly token: string;
  readonly seconds: number;
  readonly session: Kept;
}

/** @throws {Refused} if the session has ended. */
export const freshToken = async ({ url, cookie }: Kept): Promise<Fresh> => {
  const answer = await ask(url, {}, cookie);
  if (answer.status !== 200) throw new Refused('sign in again: heli login 请重新登录：heli login');
  return { ...Granted.parse(answer.body), session: { url, cookie: answer.cookie ?? cookie } };
};

export const endSession = async ({ url, cookie }: Kept): Promise<void> => {
  await ask(url, {}, cookie, '/end');
};
