import type * as z from 'zod';
import { isWrite, type Route } from '../route.ts';
import { type AnyRoute, type RouteName, type RouteNamed, table } from './index.ts';

type Part<K extends string, R> = R extends { readonly [P in K]: infer S extends z.ZodType }
  ? { readonly [P in K]: Unbranded<z.input<S>> }
  : object;

/** The API checks ids, so a caller passes them on as they were received. */
type Unbranded<T> = T extends string & { readonly [z.$brand]: unknown } ? string : T;

/** The arguments of a call: the parts that its route declares, and the headers for repeating it. */
export type CallOf<R> = Part<'params', R> &
  Part<'body', R> & {
    readonly query?: Readonly<Record<string, string | number>>;
    /** The `Idempotency-Key` header; by default a new one. */
    readonly key?: string;
    /** The `If-Match` header. */
    readonly version?: number;
  };

export interface Reply<T> {
  readonly status: number;
  readonly body: T;
  readonly etag?: number;
}

export type Client = {
  readonly [N in RouteName]: (
    call?: CallOf<RouteNamed<N>>,
  ) => Promise<Reply<z.output<RouteNamed<N>['answer']>>>;
};

export interface ClientOptions {
  /** `https://…`, without a slash at its end. */
  readonly url: string;
  /** Returns a bearer token; absent for open routes. */
  readonly token?: () => Promise<string>;
  /**
   * @default - the global `fetch`
   */
  readonly fetch?: typeof fetch;
  /** How often 429 and 503 are repeated with the same key. @default 5 */
  readonly repeats?: number;
}

/** A refusal, as the API answers it (RFC 9457). */
export class Problem extends Error {
  override readonly name = 'Problem';

  readonly status: number;

  readonly body: { readonly code: string; readonly currentVersion?: number } & Readonly<
    Record<string, unknown>
  >;

  constructor(status: number, body: Problem['body']) {
    super(`${status} ${body.code} ${JSON.stringify(body.errors ?? '')}`);
    this.status = status;
    this.body = body;
  }
}

interface Loose {
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number>>;
  readonly body?: unknown;
  readonly key?: string;
  readonly version?: number;
}

const pathOf = ({ path }: Route, { params = {}, query = {} }: Loose): string => {
  const filled = path.replace(/\{(\w+)\}/g, (_, name) => encodeURIComponent(params[name] ?? ''));
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) search.set(name, String(value));
  return search.size > 0 ? `${filled}?${search}` : filled;
};

const headersOf = async (
  route: Route,
  { key, version, body }: Loose,
  { token }: ClientOptions,
) => ({
  ...(token && route.may !== 'anyone' && { authorization: `Bearer ${await token()}` }),
  ...(isWrite(route) && { 'idempotency-key': key ?? crypto.randomUUID() }),
  ...(version !== undefined && { 'if-match': `"${version}"` }),
  ...(body !== undefined && { 'content-type': 'application/json' }),
});

const MOMENTARY = new Set([429, 503]);

const wait = (seconds: number) =>
  new Promise((resolve) => setTimeout(resolve, seconds * 1000 * (0.5 + Math.random())));

const ask = async (route: Route, call: Loose, options: ClientOptions): Promise<Reply<unknown>> => {
  const { url, fetch: send = fetch, repeats = 5 } = options;
  const { method } = route;
  const headers = await headersOf(route, call, options);
  const init = {
    method,
    headers,
    ...(call.body !== undefined && { body: JSON.stringify(call.body) }),
  };
  for (let left = repeats; ; left -= 1) {
    const answer = await send(`${url}${pathOf(route, call)}`, init);
    if (MOMENTARY.has(answer.status) && left > 0) {
      await wait(Number(answer.headers.get('retry-after') ?? 1));
      continue;
    }
    const body = JSON.parse((await answer.text()) || '{}');
    if (!answer.ok) throw new Problem(answer.status, body);
    const etag = answer.headers.get('etag')?.replaceAll('"', '');
    return { status: answer.status, body, ...(etag && { etag: Number(etag) }) };
  }
};

/**
 * A client typed by the route table: a method per route.
 *
 * 429 and 503 are repeated under the same key, so that nothing is done twice.
 *
 * @throws {Problem} for a refusal.
 * @example
 * const heli = client({ url, token });
 * const { body } = await heli.makeReport({ body: report });
 */
export const client = (options: ClientOptions): Client => {
  const bind = (route: AnyRoute) =>
    [route.name, (call: Loose = {}) => ask(route, call, options)] as const;
  return Object.fromEntries(table.map(bind)) as unknown as Client;
};
