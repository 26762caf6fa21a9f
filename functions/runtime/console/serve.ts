import type { APIGatewayProxyEventV2, APIGatewayProxyStructuredResultV2 } from 'aws-lambda';
import { problem, type Reply } from '../http/problem.ts';
import { meter } from '../observability.ts';
import { serveFile } from './files.ts';
import type { sessions } from './session.ts';

interface Console {
  readonly files: ReadonlyMap<string, Buffer>;
  readonly sessions: ReturnType<typeof sessions>;
}

/**
 * Serves the console: its files, and the session of the officer who signs in. It has no right of its own in the API.
 */
export const serveConsole = ({ files, sessions: { begin, end } }: Console) => {
  const file = serveFile(files);
  return async (
    event: APIGatewayProxyEventV2,
  ): Promise<APIGatewayProxyStructuredResultV2 | Reply> => {
    try {
      if (event.routeKey === 'POST /app/session') return await begin(event);
      if (event.routeKey === 'POST /app/session/end') return await end(event);
      return file(event);
    } catch (error) {
      const { requestId: correlation_id } = event.requestContext;
      meter.about({ correlation_id, route: 'console' }).failed('request-failed', error);
      return problem('unavailable');
    }
  };
};
