import { randomUUID } from 'node:crypto';
import { CreateTableCommand, DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { dynamoStore } from '#adapters/dynamo/store';
import { WriteConflict } from '#domain/errors';
import { put } from '#domain/record';
import { type Cloud, startCloud } from '#local/cloud';
import { aThing, thingRecord } from '#test/contracts/a-thing';
import { tableContract } from '#test/contracts/table-contract';

const SHARDS = 4;

let cloud: Cloud;
let client: DynamoDBDocumentClient;

beforeAll(async () => {
  cloud = await startCloud();
  const { endpoint, region } = cloud;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  client = DynamoDBDocumentClient.from(new DynamoDBClient({ endpoint, region, credentials }), {
    marshallOptions: { removeUndefinedValues: true },
  });
});
afterAll(() => cloud.stop());

const indexes = ['due', 'work', 'area'] as const;

const keysOf = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

/** The keys and indexes of `infra/constructs/case-tables.ts`. */
const create = async (TableName: string): Promise<void> => {
  const names = ['pk', 'sk', ...indexes.flatMap((index) => [`${index}Pk`, `${index}Sk`])];
  await client.send(
    new CreateTableCommand({
      TableName,
      BillingMode: 'PAY_PER_REQUEST',
      KeySchema: keysOf('pk', 'sk'),
      AttributeDefinitions: names.map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
      GlobalSecondaryIndexes: indexes.map((IndexName) => ({
        IndexName,
        KeySchema: keysOf(`${IndexName}Pk`, `${IndexName}Sk`),
        Projection: { ProjectionType: IndexName === 'due' ? 'KEYS_ONLY' : 'ALL' },
      })),
    }),
  );
};

const onDynamo = async () => {
  const [table, reporters] = [`cases-${randomUUID()}`, `reporters-${randomUUID()}`];
  await Promise.all([create(table), create(reporters)]);
  const tables = { table, reporters, shards: SHARDS };
  return { store: dynamoStore(client, tables), due: dynamoDueIndex(client, tables) };
};

describe('the table of DynamoDB', () => {
  tableContract(onDynamo);
});

/** A client whose connection breaks once, after the request was served and before its answer arrived. */
const losingAnswers = (): DynamoDBDocumentClient => {
  const { endpoint, region } = cloud;
  const credentials = { accessKeyId: 'test', secretAccessKey: 'test' };
  const raw = new DynamoDBClient({ endpoint, region, credentials });
  const seen = new Set<unknown>();
  raw.middlewareStack.add(
    (next) => async (args) => {
      const answer = await next(args);
      const isFirst = !seen.has(args.input);
      seen.add(args.input);
      if (isFirst) throw Object.assign(new Error('the answer is lost'), { code: 'ECONNRESET' });
      return answer;
    },
    { step: 'deserialize', priority: 'low' },
  );
  return DynamoDBDocumentClient.from(raw);
};

describe('one write alone', () => {
  it('whose answer was lost is done, and not in conflict with itself', async () => {
    const table = `cases-${randomUUID()}`;
    await create(table);
    const store = dynamoStore(losingAnswers(), { table, shards: SHARDS });

    const write = put(thingRecord, aThing('once'), 'absent');

    await store.write([write]);

    await expect(store.write([write])).rejects.toThrow(WriteConflict);
  });
});
