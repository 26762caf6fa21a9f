import { toDoAddress } from './address.ts';
import { bytesOf, randomBytes, toBase64url } from './bytes.ts';

/** Where officers sign in; the console’s function reads it from the issuer. */
export interface SignIn {
  readonly client: string;
  readonly scope: string;
  readonly begin: string;
  readonly end?: string;
}

/** Nobody is signed in. */
export class SignedOut extends Error {
  override readonly name = 'SignedOut';
  readonly signIn: SignIn;

  constructor(signIn: SignIn) {
    super('nobody is signed in');
    this.signIn = signIn;
  }
}

interface Token {
  readonly text: string;
  readonly until: number;
}

/** Kept only in memory, so that no other page's script, and nobody who takes the device, finds it. */
let token: Token | undefined;
let asked: Promise<Token> | undefined;

/** A new token is asked for before this one ends. */
const MARGIN_MS = 60_000;

const ask = async (body: unknown, path = '/app/session'): Promise<Token> => {
  const answer = await fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  const said = await answer.json();
  if (answer.status === 401) throw new SignedOut(said.signIn);
  if (!answer.ok) throw new TypeError(`the session answers ${answer.status}`);
  return { text: said.token, until: Date.now() + said.seconds * 1000 - MARGIN_MS };
};

/** Two requests at once ask once: a refresh token may be good for one use. */
const renewed = async (): Promise<Token> => {
  asked ??= ask({});
  try {
    token = await asked;
    return token;
  } finally {
    asked = undefined;
  }
};

/**
 * The access token.
 *
 * @throws {SignedOut}
 */
export const accessToken = async (): Promise<string> =>
  (token && Date.now() < token.until ? token : await renewed()).text;

export const forgetToken = (): void => {
  token = undefined;
};

const random = (): string => toBase64url(randomBytes(32));

const BEGUN = 'heli-sign-in';
const redirectUri = (): string => `${location.origin}${toDoAddress}/signed-in`;

/**
 * Goes to the issuer, with a verifier that later proves that the response is for this page.
 *
 * @param isAnew - asks the issuer not to rely on an earlier sign-in
 */
export const beginSignIn = async (
  { begin, client, scope }: SignIn,
  to: string,
  isAnew = false,
): Promise<void> => {
  const [verifier, state, nonce] = [random(), random(), random()];
  sessionStorage.setItem(BEGUN, JSON.stringify({ verifier, state, nonce, to }));
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(verifier));
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: redirectUri(),
    scope,
    state,
    nonce,
    code_challenge: toBase64url(new Uint8Array(hash)),
    code_challenge_method: 'S256',
    ...(isAnew && { prompt: 'login' }),
  });
  location.assign(`${begin}?${query}`);
};

/** Comes back from the issuer; returns the page to show. */
export const finishSignIn = async (search: string): Promise<string> => {
  const given = new URLSearchParams(search);
  const begun = JSON.parse(sessionStorage.getItem(BEGUN) ?? '{}');
  sessionStorage.removeItem(BEGUN);
  const code = given.get('code');
  const isOurs = code && begun.state && given.get('state') === begun.state;
  const { verifier, nonce, to } = begun;
  token = await ask(isOurs ? { code, verifier, nonce, redirectUri: redirectUri() } : {});
  return isOurs ? to : toDoAddress;
};

/** Ends the session here; returns where to sign in again. */
const endSession = async (): Promise<SignIn> => {
  forgetToken();
  try {
    await ask({}, '/app/session/end');
  } catch (error) {
    if (error instanceof SignedOut) return error.signIn;
    throw error;
  }
  throw new TypeError('the session did not end');
};

/** Ends the session here, and signs in with name and password. */
export const signInAnew = async (): Promise<void> =>
  beginSignIn(await endSession(), location.pathname, true);

/** Ends the session here and at the issuer. */
export const signOut = async (): Promise<void> => {
  const { client, end } = await endSession();
  const back = `${location.origin}${toDoAddress}`;
  const query = new URLSearchParams({
    client_id: client,
    logout_uri: back,
    post_logout_redirect_uri: back,
  });
  location.assign(end ? `${end}?${query}` : back);
};
