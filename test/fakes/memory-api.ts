import type { HttpEvent } from '#runtime/http/call';
import { type Bindings, router } from '#runtime/http/router';
import { logger } from '#runtime/observability';
import { type AnyRoute, type RouteName, table } from '#schemas/api/index';
import type { World } from './a-world.ts';
import { type Aside, allSteps } from './all-steps.ts';
import { fenced } from './fenced.ts';

/** Other tests check the lines of the log. */
logger.setLogLevel('SILENT');

export type Routed = Exclude<RouteName, Aside>;

/** A request, as an app makes it. */
export interface Request {
  readonly route: Routed;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly version?: number;
  readonly key?: string;
}

/** The person or program that makes it, as the gateway describes them; nobody without a token. */
export interface Caller {
  readonly subject?: string;
  readonly scopes?: readonly string[];
}

export interface Answered {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

const isRouted = (route: AnyRoute): route is Extract<AnyRoute, { name: Routed }> =>
  route.name in allSteps;

export const routed = table.filter(isRouted);

/** The deployment's administrator, who is not in the directory. */
export const DEPLOYMENT_ADMINISTRATOR = 'administrator';

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''));

let lastKey = 0;

const headersOf = ({ key, version, body }: Request) => {
  lastKey += 1;
  return {
    'idempotency-key': key ?? `request-${lastKey}`,
    ...(version !== undefined && { 'if-match': `"${version}"` }),
    ...(body !== undefined && { 'content-type': 'application/json' }),
  };
};

const eventOf = (request: Request, { subject, scopes = [] }: Caller): HttpEvent => {
  const found = routed.find(({ name }) => name === request.route);
  const { method = 'GET', path = '/' } = found ?? {};
  const { params = {}, query = {}, body } = request;
  const jwt = { claims: subject ? { username: subject } : {}, scopes: [...scopes] };
  return {
    version: '2.0',
    routeKey: `${method} ${path}`,
    rawPath: filled(path, params),
    rawQueryString: String(new URLSearchParams(query)),
    headers: headersOf(request),
    pathParameters: params,
    queryStringParameters: query,
    isBase64Encoded: false,
    ...(body !== undefined && { body: JSON.stringify(body) }),
    requestContext: {
      requestId: 'request-1',
      http: { method, path },
      ...(subject && { authorizer: { jwt } }),
    },
  } as unknown as HttpEvent;
};

/**
 * The API over the steps that are deployed, in memory: from the gateway's event to the answer, each step with the rights
 * of the function that serves it. Tokens are the gateway's work.
 */
export const memoryApi = ({ ports }: World) => {
  const bound = routed.map(({ name }) => [name, allSteps[name]?.(fenced(ports, name))]);
  const serve = router(routed, Object.fromEntries(bound) as Bindings<(typeof routed)[number]>, {
    subjectClaim: 'username',
    administrators: [DEPLOYMENT_ADMINISTRATOR],
  });
  return async (request: Request, caller: Caller): Promise<Answered> => {
    const { statusCode, headers, body } = await serve(eventOf(request, caller));
    return { status: statusCode, headers, text: body };
  };
};
