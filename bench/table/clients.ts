import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { KMSClient } from '@aws-sdk/client-kms';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { Service } from './service.ts';

interface HttpRequest {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: unknown;
}

const textOf = (body: unknown): string =>
  body instanceof Uint8Array ? new TextDecoder().decode(body) : String(body);

/** Hands requests to the service in this process, without a network. */
const handlerOf = ({ serve }: Service) => ({
  handle: async ({ headers, body }: HttpRequest) => {
    const target = headers['x-amz-target'] ?? headers['X-Amz-Target'] ?? '';
    const served = serve(target, textOf(body));
    const response = { statusCode: served.status, headers: {}, body: Buffer.from(served.body) };
    return { response };
  },
});

const credentials = { accessKeyId: 'bench', secretAccessKey: 'bench' };
const marshallOptions = { removeUndefinedValues: true };

/** The SDK's own clients, in front of a service in memory. */
export const clientsOf = (service: Service) => {
  const config = { region: 'us-east-1', credentials, requestHandler: handlerOf(service) };
  return {
    dynamo: DynamoDBDocumentClient.from(new DynamoDBClient(config), { marshallOptions }),
    kms: new KMSClient(config),
  };
};

/** The SDK's client of a DynamoDB at an address. */
export const clientAt = (endpoint: string): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region: 'us-east-1', credentials }), {
    marshallOptions,
  });
