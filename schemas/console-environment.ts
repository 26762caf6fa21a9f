import * as z from 'zod';

/** The variables of the console: the address where its officers sign in, and nothing of any table, key or machine. */
export const ConsoleEnvironment = z.object({
  DEPLOYMENT: z.string(),
  /** The `iss` of the tokens; its OpenID configuration is read below it. */
  ISSUER: z.string(),
  /** The console's client id at the issuer. */
  CLIENT: z.string(),
  /** The scopes that the console asks for. */
  SCOPE: z.string(),
  /** Set by an emulator, which serves all of AWS at one address; AWS itself sets none. */
  AWS_ENDPOINT_URL: z.url().optional(),
});
export type ConsoleEnvironment = z.infer<typeof ConsoleEnvironment>;
