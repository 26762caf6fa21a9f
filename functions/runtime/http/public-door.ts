import type { APIGatewayProxyEventV2 } from 'aws-lambda';
import { Refusal } from '#domain/errors';
import { textIn } from '#schemas/reading/bytes';
import { meter } from '../observability.ts';
import { problem, type Reply } from './problem.ts';

export interface Knock {
  readonly text: string;
  /** The body in base64, where no charset makes a text of it. */
  readonly bytes?: string;
  readonly charset?: string;
  readonly key?: string;
  /** Where it comes from. */
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

/** The gateway says where a call comes from; a test may not. */
const addressOf = ({ requestContext }: APIGatewayProxyEventV2) => {
  const address: string | undefined = requestContext.http?.sourceIp;
  return address ? { address } : {};
};

/** No answer ever says that a request was wrong: it came too often, or a service that we need does not answer. */
const codeOf = (error: unknown): 'too-many-calls' | 'unavailable' =>
  error instanceof Refusal && error.code === 'too-many-calls' ? error.code : 'unavailable';

/**
 * Serves a door that refuses nothing for what it says: everything that is sent reaches the use case unchanged. Where a
 * service that we need does not answer, the caller gets 503 and repeats; one who calls without end gets 429.
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
