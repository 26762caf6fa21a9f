import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Refusal } from '#domain/errors';
import { textIn } from '#schemas/reading/bytes';
import { meter } from '../observability.ts';
import { problem, type Reply } from './problem.ts';

export interface Knock {
  readonly text: string;
  /** The body in base64, if no charset turns it into text. */
  readonly bytes?: string;
  readonly charset?: string;
  readonly key?: string;
  /** The address from which the call comes. */
  readonly address?: string;
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

/** The gateway gives the address of a call; a test may not. */
const addressOf = ({ requestContext }: APIGatewayProxyEventV2) => {
  const address: string | undefined = requestContext.http?.sourceIp;
  return address ? { address } : {};
};

/**
 * The door never responds that a request was wrong, only that it came too often, or that an AWS service is not
 * available.
 */
const codeOf = (error: unknown): 'too-many-calls' | 'unavailable' =>
  error instanceof Refusal && error.code === 'too-many-calls' ? error.code : 'unavailable';

/**
 * Serves a door that refuses nothing for its content: each request reaches the use case unchanged. If an AWS service is
 * not available, the caller gets 503 and repeats; a caller who calls without end gets 429.
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
      const knock = { ...wordsOf(event), ...addressOf(event), ...(key && { key }), correlationId };
      const body = await take(knock);
      done(200);
      const headers = {
        'content-type': 'application/json; charset=utf-8',
        'cache-control': 'no-store',
      };
      return { statusCode: 200, headers, body: JSON.stringify(body) };
    } catch (error) {
      const code = codeOf(error);
      if (code === 'unavailable') lines.failed('request-failed', error);
      const refused = problem(code);
      done(refused.statusCode);
      return refused;
    }
  };
