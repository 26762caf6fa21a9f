import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterEach, describe, expect, it } from 'vitest';
import { movableClock } from '#adapters/dynamo/movable-clock';
import { snsSms } from '#adapters/sns-messenger';
import { Unavailable } from '#domain/errors';

const sms = { template: 'heli_opened_zh', variables: {}, text: '【合力】新职责' };

let server: Server | undefined;

/** Clients of a cloud that gives this answer to each call. */
const aCloud = async (status: number, body: string) => {
  server = createServer((_, response) => response.writeHead(status).end(body));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const credentials = { accessKeyId: 'id', secretAccessKey: 'secret' };
  const endpoint = `http://127.0.0.1:${port}`;
  const common = { endpoint, region: 'cn-north-1', credentials, maxAttempts: 1 };
  const table = DynamoDBDocumentClient.from(new DynamoDBClient(common));
  return {
    text: () => snsSms(new SNSClient(common))('+8613900000001', sms),
    now: () => movableClock(table, { table: 'heli' }).now(),
  };
};

const snsError = (code: string): string =>
  `<ErrorResponse><Error><Code>${code}</Code><Message>no</Message></Error></ErrorResponse>`;

afterEach(() => {
  server?.close();
});

describe('a service that cannot answer now', () => {
  it.each([
    [500, 'in its own words', snsError('InternalError')],
    [502, 'with nothing', ''],
    [503, 'with a page of the balancer before it', '<html>Service Unavailable</html>'],
    [500, 'in words of another protocol', '{"__type":"InternalServerError"}'],
    [400, 'because too many ask it', snsError('Throttled')],
    [400, 'because too many ask it, in the words of all services', snsError('ThrottlingException')],
  ])('is asked again to send a text, when it answers %i %s', async (status, _, body) => {
    const { text } = await aCloud(status, body);

    await expect(text()).rejects.toThrow(Unavailable);
  });

  it.each([
    [500, 'in its own words', '{"__type":"InternalServerError"}'],
    [502, 'with nothing', ''],
    [503, 'with a page of the balancer before it', '<html>Service Unavailable</html>'],
    [400, 'because too many ask it', '{"__type":"ThrottlingException"}'],
  ])('is asked again for an item, when it answers %i %s', async (status, _, body) => {
    const { now } = await aCloud(status, body);

    await expect(now()).rejects.toThrow(Unavailable);
  });
});

it('a service that refuses the telephone is not asked again', async () => {
  const { text } = await aCloud(400, snsError('InvalidParameter'));

  await expect(text()).rejects.not.toThrow(Unavailable);
});
