import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import type { Answer } from '#domain/request';
import type { Route } from '#schemas/route';
import type { HttpEvent } from './call.ts';
import type { Reply } from './problem.ts';

/** A shorter body fits into one packet without compression. */
const WORTH_COMPRESSING = 1_400;

/** A caller may keep a response for this long before it asks whether a deployment has changed it. */
const KEPT_SECONDS = 3_600;

const compressed = (answer: Reply, { headers }: Pick<HttpEvent, 'headers'>): Reply => {
  const takesGzip = /\bgzip\b(?!\s*;\s*q=0(?:\.0*)?(?:,|\s|$))/.test(
    headers['accept-encoding'] ?? '',
  );
  const { body } = answer;
  if (!takesGzip || Buffer.byteLength(body) < WORTH_COMPRESSING) return answer;
  return {
    ...answer,
    headers: { ...answer.headers, 'content-encoding': 'gzip', vary: 'accept-encoding' },
    body: gzipSync(body).toString('base64'),
    isBase64Encoded: true,
  };
};

/** A weak tag, because a response that is compressed on the way has the same content in other bytes. */
const tagOf = (body: string): string =>
  `W/"${createHash('sha256').update(body).digest('base64url').slice(0, 16)}"`;

/** Lets callers keep a response that changes only with a deployment, and ask by its tag whether it has changed. */
const kept = (answer: Reply, { headers }: Pick<HttpEvent, 'headers'>): Reply => {
  const etag = tagOf(answer.body);
  const keeping = { 'cache-control': `private, max-age=${KEPT_SECONDS}`, etag };
  const known = headers['if-none-match']?.split(/\s*,\s*/) ?? [];
  if (known.includes(etag)) return { statusCode: 304, headers: keeping, body: '' };
  return { ...answer, headers: { ...answer.headers, ...keeping } };
};

/** A response as it is sent: JSON, compressed if the caller accepts that. */
export const reply = (
  { isStatic }: Pick<Route, 'isStatic'>,
  { status, body, etag }: Answer,
  event: Pick<HttpEvent, 'headers'>,
): Reply => {
  const plain = {
    statusCode: status,
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'cache-control': 'no-store',
      ...(etag !== undefined && { etag: `"${etag}"` }),
    },
    body: JSON.stringify(body),
  };
  return compressed(isStatic ? kept(plain, event) : plain, event);
};
