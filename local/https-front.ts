import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { Agent, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { localhostCertificate } from './certificate.ts';
import type { Cloud } from './cloud.ts';

export interface HttpsFront {
  /** `https://localhost:PORT`, without a slash at its end. */
  readonly url: string;
  /** The certificate's file, for `curl --cacert` and `NODE_EXTRA_CA_CERTS`. */
  readonly caFile: string;
  /** The certificate itself, for a client's `ca` option. */
  readonly ca: string;
  readonly stop: () => Promise<void>;
}

/** Headers that concern one connection, and not the message that it carries (RFC 9110, 7.6.1). */
const HOP_BY_HOP = new Set(['connection', 'keep-alive', 'te', 'upgrade']);

const endToEnd = (raw: readonly string[]): string[] =>
  raw.flatMap((name, i) =>
    i % 2 === 0 && !HOP_BY_HOP.has(name.toLowerCase()) ? [name, raw[i + 1] ?? ''] : [],
  );

const withHost = (raw: readonly string[], host: string): string[] =>
  raw.map((value, i) => (i % 2 === 1 && raw[i - 1]?.toLowerCase() === 'host' ? host : value));

const refuse = (response: ServerResponse, error: Error): void => {
  if (response.headersSent) {
    response.destroy(error);
    return;
  }
  response
    .writeHead(502, { 'content-type': 'text/plain' })
    .end('the local cloud does not answer\n');
};

/**
 * Passes one request to the API unchanged, path and body byte by byte.
 *
 * The emulator finds the API by its host name, as AWS does; names below `localhost` do not resolve everywhere, so the
 * request goes to the emulator's address with that name.
 */
const forwardTo =
  (endpoint: URL, host: string, agent: Agent) =>
  (incoming: IncomingMessage, response: ServerResponse): void => {
    const upstream = request(
      {
        agent,
        hostname: endpoint.hostname,
        port: endpoint.port,
        method: incoming.method ?? 'GET',
        path: incoming.url ?? '/',
        headers: withHost(endToEnd(incoming.rawHeaders), host),
      },
      (answer) => {
        response.writeHead(
          answer.statusCode ?? 502,
          answer.statusMessage,
          endToEnd(answer.rawHeaders),
        );
        pipeline(answer, response, () => undefined);
      },
    );
    upstream.on('error', (error) => refuse(response, error));
    response.on('close', () => upstream.destroy());
    pipeline(incoming, upstream, () => undefined);
  };

/** Serves an HTTP API of the local cloud by HTTPS on a free port, as a client will meet it. */
export const startHttpsFront = async (
  cloud: Pick<Cloud, 'endpoint' | 'folder'>,
  apiId: string,
): Promise<HttpsFront> => {
  const certificate = await localhostCertificate();
  const caFile = join(cloud.folder, 'ca.pem');
  writeFileSync(caFile, certificate.cert);

  const endpoint = new URL(cloud.endpoint);
  const host = `${apiId}.execute-api.localhost:${endpoint.port}`;
  const agent = new Agent({ keepAlive: true });
  const server = createServer(certificate, forwardTo(endpoint, host, agent));
  // By default Node closes an idle connection after five seconds, which could meet a busy client's next request.
  server.keepAliveTimeout = 0;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the front has no port');

  return {
    url: `https://localhost:${address.port}`,
    caFile,
    ca: certificate.cert,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
      agent.destroy();
    },
  };
};
