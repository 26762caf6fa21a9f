import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { consoleFiles } from '#infra/bundle/console';
import { serveFile } from '#runtime/console/files';
import { people, type Role } from '#test/fakes/a-county';
import type { World } from '#test/fakes/a-world';
import { anApi } from './an-api.ts';

interface Said {
  readonly statusCode?: number | undefined;
  readonly headers?: Readonly<Record<string, unknown>> | undefined;
  readonly body?: string | undefined;
  readonly isBase64Encoded?: boolean | undefined;
}

/** The faults between the page and the API: once, or until they are taken back. */
export interface Faults {
  /** The next act is done, and its answer is lost. */
  losesAnswer?: boolean;
  /** Acts are answered only after this long. */
  delayMs?: number;
  /** Every act is answered so. */
  answers?: number | undefined;
  /** No token is good any more, and no session either. */
  isSignedOut?: boolean;
}

/** Answers that another release of the API would give, by method and path. */
type Overrides = Record<
  string,
  (body: unknown) => { readonly status: number; readonly body: unknown }
>;

const json = (statusCode: number, body: unknown, headers = {}): Said => ({
  statusCode,
  headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
  body: JSON.stringify(body),
});

const signIn = { client: 'console', scope: 'openid', begin: '/issuer', end: '/app' };

/** The officer in the cookie of the session. */
const officerIn = ({ headers }: IncomingMessage): string | undefined =>
  /session=([\w.-]+)/.exec(headers.cookie ?? '')?.[1];

/** The console and its API on one origin, in memory; whoever is `next` signs in without a password. */
export const aServer = async (world: World) => {
  const { files, first } = await consoleFiles();
  const named = Object.entries(files).map(([name, file]) => [name.slice(0, -3), file] as const);
  const page = serveFile(new Map(named));
  const api = anApi(world);
  const faults: Faults = {};
  const overrides: Overrides = {};
  const state = { next: people.station as string, asked: [] as string[] };

  const session = (request: IncomingMessage, body: string): Said => {
    const { code } = JSON.parse(body || '{}');
    const officer = code ?? officerIn(request);
    if (request.url === '/app/session/end') {
      return json(401, { signIn }, { 'set-cookie': 'session=; Path=/app/session; Max-Age=0' });
    }
    if (!officer || (faults.isSignedOut && !code)) return json(401, { signIn });
    if (code) faults.isSignedOut = false;
    const cookie = `session=${officer}; Path=/app/session; HttpOnly; SameSite=Strict`;
    return json(200, { token: officer, seconds: 3600 }, { 'set-cookie': cookie });
  };

  const back = (url: URL): Said => {
    const to = new URL(url.searchParams.get('redirect_uri') ?? '');
    to.searchParams.set('state', url.searchParams.get('state') ?? '');
    to.searchParams.set('code', state.next);
    return { statusCode: 302, headers: { location: to.href } };
  };

  const called = async (request: IncomingMessage, url: URL, body: string): Promise<Said> => {
    const { method = 'GET', headers } = request;
    const officer = headers.authorization?.slice('Bearer '.length);
    if (!officer || faults.isSignedOut) return json(401, { message: 'Unauthorized' });
    if (method !== 'GET') state.asked.push(`${url.pathname} ${headers['idempotency-key']}`);
    if (method !== 'GET' && faults.delayMs) await sleep(faults.delayMs);
    if (method !== 'GET' && faults.answers) return json(faults.answers, { message: 'busy' });
    const own = overrides[`${method} ${url.pathname}`]?.(body ? JSON.parse(body) : undefined);
    if (own) return json(own.status, own.body);
    return api(
      {
        method,
        path: url.pathname,
        query: Object.fromEntries(url.searchParams),
        headers: headers as Record<string, string>,
        body,
      },
      officer,
    ) as Promise<Said>;
  };

  const serve = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const url = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const body = await text(request);
    const answer = async (): Promise<Said> => {
      if (url.pathname.startsWith('/app/session')) return session(request, body);
      if (url.pathname === '/issuer') return back(url);
      if (/^\/app(\/|$)/.test(url.pathname)) {
        return page({ rawPath: url.pathname, headers: request.headers } as never);
      }
      return called(request, url, body);
    };
    const { statusCode = 200, headers = {}, body: sent = '', isBase64Encoded } = await answer();
    if (faults.losesAnswer && request.method === 'POST' && !url.pathname.startsWith('/app')) {
      faults.losesAnswer = false;
      response.destroy();
      return;
    }
    response.writeHead(statusCode, headers as Record<string, string>);
    response.end(isBase64Encoded ? Buffer.from(sent, 'base64') : sent);
  };

  const server = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://localhost:${port}`,
    /** The files that only supervisors and administrators load. */
    later: named.map(([name]) => name).filter((name) => !first.has(`${name}.br`)),
    faults,
    overrides,
    /** Every act that arrived: its path and key. */
    asked: state.asked,
    isNext: (role: Role) => {
      state.next = people[role];
    },
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
};

export type Server = Awaited<ReturnType<typeof aServer>>;
