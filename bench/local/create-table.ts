import { CreateTableCommand } from '@aws-sdk/client-dynamodb';
import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';

const indexes = ['due', 'work', 'area'] as const;

const keysOf = (pk: string, sk: string) => [
  { AttributeName: pk, KeyType: 'HASH' as const },
  { AttributeName: sk, KeyType: 'RANGE' as const },
];

/** The keys and indexes of `infra/constructs/case-tables.ts`. */
export const createTable = async (client: DynamoDBDocumentClient, TableName: string) => {
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
