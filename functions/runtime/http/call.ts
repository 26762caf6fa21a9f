import { createHash } from 'node:crypto';
import type { APIGatewayProxyEventV2WithJWTAuthorizer } from 'aws-lambda';
import type { Call } from '#domain/call';
import { type Complaint, Refusal } from '#domain/errors';
import { canonicalOf } from '#domain/input/canonical';
import { kindOf } from '#domain/input/describe-given';
import { OfficerId } from '#schemas/ids';
import { readJson } from '#schemas/reading/json';
import { isWrite, type Route } from '#schemas/route';

export type HttpEvent = APIGatewayProxyEventV2WithJWTAuthorizer;

export interface Identities {
  /** The claim of the token that names the officer. */
  readonly subjectClaim: string;
  readonly administrators: readonly string[];
  /** The claim, and its value, by which the issuer marks an administrator of the whole deployment. */
  readonly administratorRole?: { readonly claim: string; readonly value: string };
}

const KEY = /^[\x21-\x7e]{1,128}$/;
/** Proxies add the compression to the value: `"3-gzip"`, or other words. */
const VERSION = /^(?:W\/)?("?)(\d{1,9})(?:[-;:][a-z]{2,10})?\1$/i;

const headerComplaint = (path: string, allowed: string, given: string): Complaint => ({
  path,
  given: kindOf(given),
  allowed,
  zh: '请求头格式不符',
  en: 'this header is not of this form',
});

const keyOf = (route: Route, header: string | undefined): { key?: string } => {
  if (!isWrite(route)) return {};
  if (!header) throw new Refusal('key-missing');
  if (KEY.test(header)) return { key: header };
  const allowed = '1–128 printable ASCII characters';
  const complaint = headerComplaint('Idempotency-Key', allowed, header);
  throw new Refusal('bad-input', { complaints: [complaint] });
};

const versionOf = (route: Route, header: string | undefined): { version?: number } => {
  if (!route.versioned) return {};
  if (!header) throw new Refusal('version-missing');
  const version = VERSION.exec(header)?.[2];
  if (version) return { version: Number(version) };
  const complaint = headerComplaint('If-Match', 'the version of the ETag: "3"', header);
  throw new Refusal('bad-input', { complaints: [complaint] });
};

const claimsOf = (event: HttpEvent): Readonly<Record<string, unknown>> =>
  event.requestContext.authorizer?.jwt?.claims ?? {};

/** The gateway gives scopes as a list, or leaves them as text in the claims. */
const scopesOf = (event: HttpEvent): readonly string[] => {
  const listed = event.requestContext.authorizer?.jwt?.scopes;
  return (
    listed ??
    String(claimsOf(event).scope ?? '')
      .split(' ')
      .filter(Boolean)
  );
};

/** The values of a claim: the gateway writes a list as `[one two]`. */
const valuesOf = (claim: unknown): readonly string[] =>
  String(claim ?? '')
    .replace(/^\[(.*)\]$/s, '$1')
    .split(/[\s,]+/);

const isAdministrator = (
  subject: string,
  event: HttpEvent,
  { administrators, administratorRole }: Identities,
): boolean =>
  administrators.includes(subject) ||
  (administratorRole !== undefined &&
    valuesOf(claimsOf(event)[administratorRole.claim]).includes(administratorRole.value));

const hashOf = ({ requestContext, rawPath, rawQueryString }: HttpEvent, body: string): string =>
  createHash('sha256')
    .update([requestContext.http.method, rawPath, rawQueryString, body].join('\n'))
    .digest('base64url');

/** The content of a body in canonical form; a body that is no JSON is its own content. */
const contentOf = ({ body = '', isBase64Encoded }: HttpEvent): string => {
  const text = isBase64Encoded ? Buffer.from(body, 'base64').toString('utf8') : body;
  const read = readJson(text);
  return read ? canonicalOf(read) : body;
};

/** A hash that identifies the request: its method, path, query, and the content of its body. */
const fingerprintsOf = (
  { mostBytes }: Route,
  event: HttpEvent,
): Pick<Call, 'fingerprint' | 'asWritten'> => {
  const asWritten = hashOf(event, event.body ?? '');
  // A part of a file has one spelling, and reading megabytes as people write them would take seconds.
  return { fingerprint: mostBytes ? asWritten : hashOf(event, contentOf(event)), asWritten };
};

const ANYBODY = OfficerId.parse('anybody');

/**
 * The caller and the headers of a request. The gateway has checked the token, which only names the caller.
 *
 * @throws {Refusal} for missing headers that the route requires.
 */
export const callOf = (route: Route, event: HttpEvent, identities: Identities): Call => {
  const { subjectClaim } = identities;
  const claims = claimsOf(event);
  const named = claims[subjectClaim] ?? claims.client_id ?? claims.sub;
  const subject = OfficerId.safeParse(named);
  if (!subject.success && route.may !== 'anyone') throw new Refusal('unknown-officer');
  const { headers } = event;
  return {
    subject: subject.data ?? ANYBODY,
    scopes: scopesOf(event),
    isDeploymentAdministrator: subject.success && isAdministrator(subject.data, event, identities),
    ...keyOf(route, headers['idempotency-key']),
    ...fingerprintsOf(route, event),
    correlationId: event.requestContext.requestId,
    ...versionOf(route, headers['if-match']),
  };
};
