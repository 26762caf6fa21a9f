import * as z from 'zod';
import { Unavailable } from '#domain/errors';

const Configuration = z.object({
  authorization_endpoint: z.url(),
  token_endpoint: z.url(),
  revocation_endpoint: z.url().optional(),
  end_session_endpoint: z.url().optional(),
});

const Tokens = z.object({
  access_token: z.string(),
  expires_in: z.number().positive().default(300),
  refresh_token: z.string().optional(),
  id_token: z.string().optional(),
});
export type Tokens = z.infer<typeof Tokens>;

interface Client {
  /** The issuer's address; its OpenID configuration is read below it. */
  readonly issuer: string;
  readonly client: string;
  /** An emulator serves all of AWS, and so the issuer, at this address. */
  readonly endpoint?: string | undefined;
}

/** A page would not wait longer than this. */
const PATIENCE_MS = 8_000;

const ask = async (address: string, form?: Readonly<Record<string, string>>): Promise<Response> => {
  try {
    return await fetch(address, {
      signal: AbortSignal.timeout(PATIENCE_MS),
      ...(form && { method: 'POST', body: new URLSearchParams(form) }),
    });
  } catch {
    throw new Unavailable('issuer');
  }
};

const addressOf = ({ issuer, endpoint }: Client): string => {
  const { origin, pathname } = new URL(issuer);
  return `${endpoint ?? origin}${pathname.replace(/\/$/, '')}/.well-known/openid-configuration`;
};

/** The OpenID provider at which officers sign in, for one public client. */
export const issuerOf = (settings: Client) => {
  let known: z.infer<typeof Configuration> | undefined;
  const configuration = async () => {
    if (known) return known;
    const answer = await ask(addressOf(settings));
    if (!answer.ok) throw new Unavailable('issuer');
    known = Configuration.parse(await answer.json());
    return known;
  };

  /** Returns nothing if the issuer refuses: the code or token is unknown, used or expired. */
  const tokensFor = async (
    grant: Readonly<Record<string, string>>,
  ): Promise<Tokens | undefined> => {
    const { token_endpoint } = await configuration();
    const answer = await ask(token_endpoint, { client_id: settings.client, ...grant });
    if (answer.status >= 500) throw new Unavailable('issuer');
    return answer.ok ? Tokens.parse(await answer.json()) : undefined;
  };

  return {
    configuration,
    tokensFor,
    /** Revokes the refresh token if the issuer can do so; otherwise it ends when it expires. */
    revoke: async (token: string): Promise<void> => {
      const { revocation_endpoint } = await configuration();
      if (revocation_endpoint)
        await ask(revocation_endpoint, { client_id: settings.client, token });
    },
  };
};

export type Issuer = ReturnType<typeof issuerOf>;
