import type { Label } from '#schemas/label';

/** The source of tokens: a user pool of our own, or the issuer that the deployer names. */
export type Identity = OwnUserPool | ExternalIssuer;

export interface OwnUserPool {
  readonly cognito: true;

  /**
   * Whether a user may sign in with name and password alone, by one call.
   *
   * For trials only: without it the pool requires a second factor.
   *
   * @default false
   */
  readonly passwordSignIn?: boolean;
}

export interface ExternalIssuer {
  /** The `iss` of its tokens; its OpenID configuration is read below this address. */
  readonly issuer: string;

  /** The values of `aud` that are meant for this deployment. */
  readonly audience: readonly string[];

  /** The public client (code flow with PKCE) under which the console signs officers in, and the scopes it asks for. */
  readonly console: { readonly client: string; readonly scope: string };
}

/** The service that sends SMS: SNS, or an HTTPS gateway with template codes and variables. */
export type SmsPort = 'sns' | { readonly gateway: string };

/** The limit on the requests of all callers together; the gateway answers 429 beyond it. */
export interface Throttle {
  readonly perSecond: number;
  readonly burst: number;
}

/** Everything in which one deployment may differ from another. */
export interface Deployment {
  /** The name of the deployment's owner, for the descriptions of the stacks. */
  readonly title: Label;

  /**
   * The region that it is meant for: its ports are checked against the services of the region, and credentials for
   * another region are refused. Templates name no region; the deployer's credentials do.
   *
   * @default - an emulator, which has every port; it goes to no account
   */
  readonly region?: string;

  /** Whether data outlives its stack, and is protected from deletion. */
  readonly production: boolean;

  /** Whether `POST /clock` exists, which moves the deployment's time forward. Never in production. */
  readonly movableClock: boolean;

  readonly identity: Identity;

  /** The claim that names the officer: `username` in Cognito's access tokens, else mostly `sub`. */
  readonly subjectClaim: string;

  /**
   * The subjects that administer the whole deployment, such as the person who loads its first directory. An officer
   * with the post `administrator` administers only their own division.
   */
  readonly administrators: readonly string[];

  /** The claim of a token that makes its bearer an administrator of the whole deployment; for a user pool, a group. */
  readonly administratorRole: { readonly claim: string; readonly value: string };

  readonly sms: SmsPort;

  /** The registered signature in front of every SMS, without its brackets. */
  readonly smsSignature: string;

  /** E-mail addresses that receive the alarms; each has to confirm its subscription. */
  readonly operators: readonly string[];

  /** The number of shards of the due-index and the outbox: 1 for a county, 16 for a province. */
  readonly shards: number;

  readonly architecture: 'arm64' | 'x86_64';

  /** One of the numbers that CloudWatch Logs knows: 7, 30, 365 … */
  readonly logRetentionDays: number;

  readonly throttle: Throttle;

  /**
   * The limit for the hotline's calls from all callers together. It is separate, so that they cannot use up the API's.
   * It protects against a flood from everywhere; `hotlinePerCaller` limits one caller.
   */
  readonly hotlineThrottle: Throttle;

  /**
   * The number of calls of one caller that are accepted within these minutes; more get 429. The first are always
   * accepted.
   */
  readonly hotlinePerCaller: { readonly calls: number; readonly minutes: number };

  /** The limit for loads of the console and sign-ins. They are open to anybody, so it is separate too. */
  readonly consoleThrottle: Throttle;

  /**
   * The address at which officers open the console, without a slash at its end.
   *
   * @default - `/app` of the API's own address
   */
  readonly portalUrl?: string;

  /**
   * The policy packs that the divisions of its directory name. Functions contain only these and the packs that they
   * extend.
   */
  readonly packs: readonly string[];

  /** The code of the county for calls that name no place. */
  readonly county: string;

  /** The origins whose pages may call the API from a browser. */
  readonly corsOrigins: readonly string[];
}

/** A deployment with its name, with which the names of its resources begin. */
export interface NamedDeployment extends Deployment {
  readonly name: string;
}
