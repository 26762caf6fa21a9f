import { randomUUID } from 'node:crypto';
import { aReport } from '#test/fakes/a-report';
import { people, type Role } from '#test/fakes/jobs';

interface Asked {
  readonly method: 'GET' | 'POST';
  /** The route's path; its parameters are named in braces. */
  readonly path: string;
  readonly role: Role;
  readonly params?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  readonly version?: number;
}

const filled = (path: string, params: Readonly<Record<string, string>>): string =>
  path.replace(/\{(\w+)\}/g, (_brace, name: string) => params[name] ?? '');

/** A request as API Gateway hands it to the function. */
export const eventOf = ({ method, path, role, params = {}, query = {}, body, version }: Asked) => ({
  version: '2.0',
  routeKey: `${method} ${path}`,
  rawPath: filled(path, params),
  rawQueryString: new URLSearchParams(query).toString(),
  headers: {
    'content-type': 'application/json',
    'idempotency-key': randomUUID(),
    ...(version !== undefined && { 'if-match': `"${version}"` }),
  },
  pathParameters: params,
  queryStringParameters: query,
  requestContext: {
    requestId: 'bench',
    http: { method, path: filled(path, params) },
    authorizer: { jwt: { claims: { sub: people[role] }, scopes: null } },
  },
  isBase64Encoded: false,
  ...(body !== undefined && { body: JSON.stringify(body) }),
});

const { child: _child, ...unknownChild } = aReport();

/** A report of a child without a name, so that each report opens a case of its own. */
export const reportEvent = () =>
  eventOf({ method: 'POST', path: '/reports', role: 'school', body: unknownChild });

export const worklistEvent = () => {
  const query = { office: 'station', limit: '50' };
  return eventOf({ method: 'GET', path: '/duties', role: 'station', query });
};

/** The police accept the report of this case. */
export const acceptEvent = (caseNumber: string, version: number) =>
  eventOf({
    method: 'POST',
    path: '/duties/{dutyId}/outcome',
    role: 'station',
    params: { dutyId: `${caseNumber}.emergency-response-1.accept.1` },
    body: { outcome: 'accepted', at: new Date(Date.now() - 1000).toISOString() },
    version,
  });
