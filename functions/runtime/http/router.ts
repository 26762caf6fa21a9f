import type { Call } from '#domain/call';
import { Refusal, Unavailable } from '#domain/errors';
import type { Answer } from '#domain/request';
import type { Route } from '#schemas/route';
import { logger } from '../observability.ts';
import { jsonOf } from './body.ts';
import { callOf, type HttpEvent, type Identities } from './call.ts';
import { type InputOf, inputOf } from './input.ts';
import { problem, type Reply } from './problem.ts';

/** A step bound to every route that the function serves: one that is missing does not compile. */
export type Bindings<R extends Route> = {
  readonly [N in R['name']]: (
    input: InputOf<Extract<R, { name: N }>>,
    call: Call,
  ) => Promise<Answer>;
};

type AnyStep = (input: never, call: Call) => Promise<Answer>;

const matches = ({ path }: Route, rawPath: string): boolean => {
  const given = rawPath.split('/');
  const parts = path.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, index) => (part.startsWith('{') ? given[index] : given[index] === part))
  );
};

/** A path that another method takes, or no route at all. */
const unrouted = (routes: readonly Route[], rawPath: string): Reply => {
  const allowed = routes.filter((route) => matches(route, rawPath)).map(({ method }) => method);
  if (allowed.length === 0) return problem('no-route');
  return problem('wrong-method', {}, { allow: [...new Set(allowed)].join(', ') });
};

const reply = ({ status, body, etag }: Answer): Reply => ({
  statusCode: status,
  headers: {
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    ...(etag !== undefined && { etag: `"${etag}"` }),
  },
  body: JSON.stringify(body),
});

const refused = (error: unknown, route: Route): Reply => {
  if (error instanceof Refusal) return problem(error.code, error.details);
  if (error instanceof Unavailable) {
    logger.warn('service-unavailable', { route: route.name, cause: error.message });
    return problem('unavailable');
  }
  const { name, message, stack } = error instanceof Error ? error : new Error('not an error');
  logger.error('unexpected', { route: route.name, error: { name, message, stack } });
  return problem('internal');
};

const serve = async (
  route: Route,
  step: AnyStep,
  event: HttpEvent,
  identities: Identities,
): Promise<Reply> => {
  const call = callOf(route, event, identities);
  const { body, isBase64Encoded, headers } = event;
  const input = inputOf(route, {
    params: route.params && (event.pathParameters ?? {}),
    query: event.queryStringParameters ?? {},
    body: jsonOf({ body, isBase64Encoded, contentType: headers['content-type'] }),
  });
  return reply(await step(input as never, call));
};

/**
 * Serves the routes of a table: one way to find the route, to know the caller, to read the input
 * and to answer. All that reaches it gets a JSON answer or a problem document.
 */
export const router =
  <const R extends readonly Route[]>(
    routes: R,
    bindings: Bindings<R[number]>,
    identities: Identities,
  ) =>
  async (event: HttpEvent): Promise<Reply> => {
    const found = routes.find(({ method, path }) => event.routeKey === `${method} ${path}`);
    if (!found) return unrouted(routes, event.rawPath);
    const steps: Readonly<Record<string, AnyStep>> = bindings;
    const step = steps[found.name];
    if (!step) return problem('no-route');
    try {
      return await serve(found, step, event, identities);
    } catch (error) {
      return refused(error, found);
    }
  };
