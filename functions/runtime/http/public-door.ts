import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { textIn } from '#schemas/reading/bytes';
import { meter } from '../observability.ts';
import { problem, type Reply } from './problem.ts';

export interface Knock {
  readonly text: string;
  /** The body in base64, where no charset makes a text of it. */
  readonly bytes?: string;
  readonly charset?: string;
  readonly key?: string;
  readonly correlationId: string;
}

const KEY = /^[\x21-\x7e]{1,128}$/;

/** The body as text, whatever content type the request claims. */
const wordsOf = ({ body = '', isBase64Encoded }: APIGatewayProxyEventV2) => {
  const bytes = Buffer.from(body, isBase64Encoded ? 'base64' : 'utf8');
  const decoded = textIn(bytes);
  return decoded ?? { text: '', bytes: bytes.toString('base64') };
};

/** A malformed key is treated as no key, so that the call is still taken. */
const keyOf = ({ headers }: APIGatewayProxyEventV2): string | undefined => {
  const key = headers['idempotency-key'];
  return key && KEY.test(key) ? key : undefined;
};

/**
 * Serves a door that refuses nothing: everything that is sent reaches the use case unchanged. Where a service that
 * we need does not answer, the caller gets 503 and repeats; no answer ever says that the request was wrong.
 */
export const publicDoor =
  (route: string, take: (knock: Knock) => Promise<unknown>) =>
  async (event: APIGatewayProxyEventV2): Promise<Reply> => {
    const start = performance.now();
    const { requestId: correlationId } = event.requestContext;
    const lines = meter.about({ correlation_id: correlationId, route });
    const key = keyOf(event);
    const done = (status: number) =>
      lines.note('request', { status, duration_ms: Math.round(performance.now() - start) });
    try {
      const body = await take({ ...wordsOf(event), ...(key && { key }), correlationId });
      done(200);
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      };
      return { statusCode: 200, headers, body: JSON.stringify(body) };
    } catch (error) {
      lines.failed('request-failed', error);
      done(503);
      return problem('unavailable');
    }
  };
