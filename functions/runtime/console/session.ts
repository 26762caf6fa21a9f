import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import * as z from 'zod';
import type { Issuer, Tokens } from '#adapters/issuer';

type Reply = APIGatewayProxyStructuredResultV2;

/** The page's proof of its sign-in at the issuer; missing if the page begins with only the cookie. */
const Begun = z.strictObject({
  code: z.string().min(1).max(4000),
  verifier: z.string().min(43).max(128),
  nonce: z.string().min(16).max(128),
  redirectUri: z.url(),
});

/** With this prefix, browsers accept the cookie only over HTTPS. */
const COOKIE = '__Secure-heli-session';
const DAY_S = 86_400;

/** No script can read the cookie, no other site can send it, and it is sent to no other address of the API. */
const cookieOf = (token: string, seconds: number): string =>
  `${COOKIE}=${encodeURIComponent(token)}; Path=/app/session; Max-Age=${seconds}; HttpOnly; Secure; SameSite=Strict`;

/** A cookie that this function did not write may be no encoded text; it counts as none. */
const decoded = (value: string): string | undefined => {
  try {
    return decodeURIComponent(value);
  } catch {
    return undefined;
  }
};

/** AWS lists cookies apart; the emulator leaves them in their header. */
const tokenIn = ({ cookies, headers }: APIGatewayProxyEventV2): string | undefined => {
  const sent = cookies ?? headers.cookie?.split(/; */) ?? [];
  const found = sent.find((each) => each.startsWith(`${COOKIE}=`));
  return found && decoded(found.slice(COOKIE.length + 1));
};

const reply = (statusCode: number, body: unknown, cookie?: string): Reply => ({
  statusCode,
  headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' },
  body: JSON.stringify(body),
  ...(cookie && { cookies: [cookie] }),
});

/** The ID token came from the issuer itself, over TLS: that it answers this page's request is what is left to see. */
const answers = ({ id_token }: Tokens, nonce: string): boolean => {
  const [, claims = ''] = id_token?.split('.') ?? [];
  try {
    return JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')).nonce === nonce;
  } catch {
    return false;
  }
};

const bodyOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2): unknown => {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  try {
    return JSON.parse(text || '{}');
  } catch {
    return undefined;
  }
};

interface Served {
  readonly issuer: Issuer;
  readonly client: string;
  readonly scope: string;
}

/**
 * Exchanges what the issuer gave for an access token, which the page keeps in its memory. The refresh token goes into
 * a cookie that no script can read, and comes back with it.
 */
export const sessions = ({ issuer, client, scope }: Served) => {
  /** Nobody is signed in: where to sign in, and where to sign out. */
  const signIn = async (): Promise<Reply> => {
    const { authorization_endpoint, end_session_endpoint } = await issuer.configuration();
    const where = { client, scope, begin: authorization_endpoint, end: end_session_endpoint };
    return reply(401, { signIn: where }, cookieOf('', 0));
  };

  const tokens = async (event: APIGatewayProxyEventV2): Promise<Tokens | undefined> => {
    const begun = Begun.safeParse(bodyOf(event)).data;
    if (begun) {
      const { code, verifier, nonce, redirectUri } = begun;
      const grant = { grant_type: 'authorization_code', code, code_verifier: verifier };
      const found = await issuer.tokensFor({ ...grant, redirect_uri: redirectUri });
      return found && answers(found, nonce) ? found : undefined;
    }
    const kept = tokenIn(event);
    if (!kept) return undefined;
    const found = await issuer.tokensFor({ grant_type: 'refresh_token', refresh_token: kept });
    return found && { refresh_token: kept, ...found };
  };

  return {
    begin: async (event: APIGatewayProxyEventV2): Promise<Reply> => {
      const found = await tokens(event);
      if (!found) return signIn();
      const { access_token: token, expires_in: seconds, refresh_token } = found;
      return reply(200, { token, seconds }, refresh_token && cookieOf(refresh_token, DAY_S));
    },
    end: async (event: APIGatewayProxyEventV2): Promise<Reply> => {
      const kept = tokenIn(event);
      if (kept) await issuer.revoke(kept);
      return signIn();
    },
  };
};
