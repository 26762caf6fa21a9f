import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DueIndex, DueKey } from '#domain/ports';
import { Instant } from '#schemas/time';
import { tables } from '../table/names.ts';

const keyOf = ({ pk, sk, dueSk }: Record<string, unknown>): DueKey => ({
  pk: String(pk),
  sk: String(sk),
  at: Instant.parse(String(dueSk).split('#')[0]),
});

/** A due-index queried badly on purpose: every entry is read, and most are filtered out. */
export const badDueIndex = (client: DynamoDBDocumentClient, good: DueIndex): DueIndex => ({
  ...good,
  due: async (shard, by) => {
    const items: DueKey[] = [];
    let next: { ExclusiveStartKey?: Record<string, unknown> } = {};
    do {
      const asked = new QueryCommand({
        TableName: tables.table,
        IndexName: 'due',
        KeyConditionExpression: 'duePk = :pk',
        FilterExpression: 'dueSk <= :moment',
        ExpressionAttributeValues: { ':pk': `DUE#${shard}`, ':moment': `${by}~` },
        ...next,
      });
      const { Items = [], LastEvaluatedKey } = await client.send(asked);
      items.push(...Items.map(keyOf));
      next = LastEvaluatedKey ? { ExclusiveStartKey: LastEvaluatedKey } : {};
    } while (next.ExclusiveStartKey);
    return { items };
  },
});
