import type { Call } from '#domain/call';
import { Refusal, Unavailable } from '#domain/errors';
import type { Answer } from '#domain/request';
import type { Ids, Meter } from '#domain/world';
import type { Route } from '#schemas/route';
import { meter } from '../observability.ts';
import { fieldsOf, holdSize, jsonOf } from './body.ts';
import { callOf, type HttpEvent, type Identities } from './call.ts';
import { idsOf } from './ids-of.ts';
import { type InputOf, inputOf } from './input.ts';
import { problem, type Reply } from './problem.ts';
import { reply } from './reply.ts';

/** A step for every route that the function serves; a missing one does not compile. */
export type Bindings<R extends Route> = {
  readonly [N in R['name']]: (
    input: InputOf<Extract<R, { name: N }>>,
    call: Call,
  ) => Promise<Answer>;
};

type AnyStep = (input: never, call: Call) => Promise<Answer>;

type Address = Pick<Route, 'method' | 'path'>;

/**
 * How callers are identified; and, for the function that answers requests without a route, the addresses of all routes.
 */
export interface Serving extends Identities {
  /** @default - the addresses of the function's own routes */
  readonly paths?: readonly Address[];
}

const matches = ({ path }: Address, rawPath: string): boolean => {
  const given = rawPath.split('/');
  const parts = path.split('/');
  return (
    parts.length === given.length &&
    parts.every((part, index) => (part.startsWith('{') ? given[index] : given[index] === part))
  );
};

/** Answers a path that only another method serves, or that no route serves. */
const unrouted = (routes: readonly Address[], rawPath: string): Reply => {
  const allowed = routes.filter((route) => matches(route, rawPath)).map(({ method }) => method);
  if (allowed.length === 0) return problem('no-route');
  return problem('wrong-method', {}, { allow: [...new Set(allowed)].join(', ') });
};

/** The result of a request: its answer, and its line of the log. */
interface Served {
  readonly reply: Reply;
  readonly ids: Ids;
}

const refused = (error: unknown, lines: Meter): Served => {
  if (error instanceof Refusal) {
    return { reply: problem(error.code, error.details), ids: { problem: error.code } };
  }
  lines.failed('request-failed', error);
  const code = error instanceof Unavailable ? 'unavailable' : 'internal';
  return { reply: problem(code), ids: { problem: code } };
};

const serve = async (
  route: Route,
  step: AnyStep,
  event: HttpEvent,
  identities: Identities,
): Promise<Served> => {
  const { body, isBase64Encoded, headers } = event;
  holdSize({ body, isBase64Encoded, mostBytes: route.mostBytes });
  const call = callOf(route, event, identities);
  const sent = { body, isBase64Encoded, contentType: headers['content-type'] };
  const input = inputOf(route, {
    params: route.params && (event.pathParameters ?? {}),
    query: event.queryStringParameters ?? {},
    ...(route.wants ? { body: undefined, said: fieldsOf(sent) } : { body: jsonOf(sent) }),
  });
  const answer = await step(input as never, call);
  return { reply: reply(route, answer, event), ids: idsOf(answer.body) };
};

/**
 * Serves the routes of a table: the one way to find the route, identify the caller, read the input and answer. Every
 * request that reaches it gets a JSON answer or a problem document.
 */
export const router =
  <const R extends readonly Route[]>(
    routes: R,
    bindings: Bindings<R[number]>,
    { paths = routes, ...identities }: Serving,
  ) =>
  async (event: HttpEvent): Promise<Reply> => {
    const start = performance.now();
    const found = routes.find(({ method, path }) => event.routeKey === `${method} ${path}`);
    const steps: Readonly<Record<string, AnyStep>> = bindings;
    const step = found && steps[found.name];
    const lines = meter.about({
      correlation_id: event.requestContext.requestId,
      route: step ? found.name : 'none',
      ...idsOf(event.pathParameters),
    });
    const { reply: answer, ids } = step
      ? await serve(found, step, event, identities).catch((error: unknown) => refused(error, lines))
      : { reply: unrouted(paths, event.rawPath), ids: {} };
    const duration_ms = Math.round(performance.now() - start);
    lines.note('request', { status: answer.statusCode, duration_ms, ...ids });
    return answer;
  };
