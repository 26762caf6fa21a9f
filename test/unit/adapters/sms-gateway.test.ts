import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, it } from 'vitest';
import { gatewaySms } from '#adapters/sns-messenger';
import { Unavailable } from '#domain/errors';

const sms = { template: 'heli_opened_zh', variables: { case: '7K3M9P2Q' }, text: '【合力】新职责' };

let server: Server | undefined;

/** A gateway that always gives this answer; the requests are kept. */
const aGateway = async (status: number) => {
  const received: unknown[] = [];
  server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    received.push(JSON.parse(Buffer.concat(chunks).toString()));
    response.writeHead(status, { 'x-message-id': 'm-1' }).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/messages`, received };
};

afterEach(() => {
  server?.close();
});

it('hands the template and its variables over, and gives the gateway’s own id', async () => {
  const { url, received } = await aGateway(202);

  expect(await gatewaySms(url)('+8613900000001', sms)).toBe('m-1');

  const { template, variables } = sms;
  expect(received).toEqual([{ to: '+8613900000001', template, variables }]);
});

it.each([429, 500, 503])('is tried again after %i', async (status) => {
  const { url } = await aGateway(status);

  await expect(gatewaySms(url)('+8613900000001', sms)).rejects.toThrow(Unavailable);
});

it('is not tried again after a refusal', async () => {
  const { url } = await aGateway(400);

  await expect(gatewaySms(url)('+8613900000001', sms)).rejects.not.toThrow(Unavailable);
});

it('is tried again when nobody listens', async () => {
  const { url } = await aGateway(200);
  server?.close();

  await expect(gatewaySms(url)('+8613900000001', sms)).rejects.toThrow(Unavailable);
});
