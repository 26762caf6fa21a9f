import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type IncomingMessage } from 'node:http';
import { Agent, request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type HttpsFront, startHttpsFront } from '#local/https-front';

const NOT_UTF8 = Buffer.from([0x7b, 0xff, 0xfe, 0x22, 0x00, 0x80]);

/** An upstream that answers with the same bytes that it received, and records the requests. */
const asked: Pick<IncomingMessage, 'method' | 'url' | 'headers'>[] = [];
const upstream = createServer(async (incoming, response) => {
  asked.push({ method: incoming.method, url: incoming.url, headers: incoming.headers });
  const cookies = ['a=1', 'b=2'];
  response.writeHead(418, { 'content-type': 'application/problem+json', 'set-cookie': cookies });
  response.end(await buffer(incoming));
});

const folder = mkdtempSync(join(tmpdir(), 'heli-front-'));
let front: HttpsFront;

beforeAll(async () => {
  await once(upstream.listen(0, '127.0.0.1'), 'listening');
  const { port } = upstream.address() as AddressInfo;
  front = await startHttpsFront({ endpoint: `http://127.0.0.1:${port}`, folder }, 'api1');
});
afterAll(async () => {
  await front.stop();
  upstream.closeAllConnections();
  upstream.close();
  rmSync(folder, { recursive: true });
});

const post = async (path: string, body: Buffer) => {
  const ca = readFileSync(front.caFile);
  const sent = request(`${front.url}${path}`, {
    method: 'POST',
    ca,
    headers: { 'if-match': '"3"' },
  });
  sent.end(body);
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  if (answer === undefined) throw new Error('there was no answer');
  return { status: answer.statusCode, headers: answer.headers, body: await buffer(answer) };
};

it('passes status, headers and bytes through, also bytes that are no text', async () => {
  const { status, headers, body } = await post('/x', NOT_UTF8);

  expect(status).toBe(418);
  expect(headers).toMatchObject({
    'content-type': 'application/problem+json',
    'set-cookie': ['a=1', 'b=2'],
  });
  expect(body).toEqual(NOT_UTF8);
});

it('passes the path on as it was written, under the name of the API', async () => {
  await post('/reports/a%2Fb%20%E4%BD%A0?q=%ff&q=', Buffer.alloc(300_000, 1));

  expect(asked.at(-1)).toMatchObject({
    method: 'POST',
    url: '/reports/a%2Fb%20%E4%BD%A0?q=%ff&q=',
    headers: {
      host: expect.stringMatching(/^api1\.execute-api\.localhost:\d+$/),
      'if-match': '"3"',
    },
  });
});

it('closes no connection that a client keeps: a request would meet the closing', async () => {
  const agent = new Agent({ ca: front.ca, keepAlive: true });
  const sent = request(`${front.url}/x`, { agent }).end();
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  answer?.resume();
  agent.destroy();

  // With a time limit Node would announce it: `timeout=5`.
  expect(answer?.headers).not.toHaveProperty('keep-alive');
});

it('answers 502 when nothing answers behind it', async () => {
  const dead = await startHttpsFront({ endpoint: 'http://127.0.0.1:1', folder }, 'api1');
  const sent = request(`${dead.url}/x`, { ca: dead.ca }).end();
  const [answer]: IncomingMessage[] = await once(sent, 'response');
  answer?.resume();
  await dead.stop();

  expect(answer?.statusCode).toBe(502);
});
