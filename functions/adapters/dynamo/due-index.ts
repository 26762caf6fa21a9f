import { type DynamoDBDocumentClient, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { DueIndex, DueKey, MessageKey } from '#domain/ports';
import { Instant } from '#schemas/time';
import { calling } from '../aws-errors.ts';
import { cursorOf, keysOf } from './cursor.ts';
import type { Tables } from './transaction.ts';

/** Sorts after all entries of an instant. */
const LAST = '~';

const messageKey = (item: Record<string, unknown>): MessageKey => {
  const [createdAt, id = ''] = String(item.sk).split('#');
  return { createdAt: Instant.parse(createdAt), id };
};

const dueKey = (item: Record<string, unknown>): DueKey => ({
  pk: String(item.pk),
  sk: String(item.sk),
  at: Instant.parse(String(item.dueSk).split('#')[0]),
});

/** The sparse index of records that have a next moment; it lags a little behind the table. */
export const dynamoDueIndex = (
  client: DynamoDBDocumentClient,
  { table, shards }: Tables,
): DueIndex => {
  const everyShard = Array.from({ length: shards }, (_, shard) => shard);

  const query = (shard: number, side: '<=' | '>', instant: Instant) => ({
    TableName: table,
    IndexName: 'due',
    KeyConditionExpression: `duePk = :pk AND dueSk ${side} :moment`,
    ExpressionAttributeValues: { ':pk': `DUE#${shard}`, ':moment': `${instant}${LAST}` },
  });

  const first = async (shard: number, after: Instant): Promise<Instant | undefined> => {
    const asked = new QueryCommand({ ...query(shard, '>', after), Limit: 1 });
    const { Items = [] } = await calling('the table', client.send(asked));
    return Items[0] && dueKey(Items[0]).at;
  };

  const messagesOf = async (
    outbox: string,
    shard: number,
    limit: number,
  ): Promise<readonly MessageKey[]> => {
    const asked = new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': `${outbox}#${shard}` },
      Limit: limit,
    });
    const { Items = [] } = await calling('the table', client.send(asked));
    return Items.map(messageKey);
  };

  const messagesIn =
    (outbox: string) =>
    async (limit: number): Promise<readonly MessageKey[]> => {
      const all = await Promise.all(everyShard.map((shard) => messagesOf(outbox, shard, limit)));
      return all.flat();
    };
  const messages = messagesIn('OUTBOX');

  return {
    shards,
    messages,
    reporterMessages: messagesIn('REPORTER-OUTBOX'),
    oldestMessage: async () => {
      const oldest = await messages(1);
      return oldest.map(({ createdAt }) => createdAt).sort()[0];
    },
    due: async (shard, by, { limit, after }) => {
      const asked = new QueryCommand({
        ...query(shard, '<=', by),
        Limit: limit,
        ...keysOf(after),
      });
      const { Items = [], LastEvaluatedKey } = await calling('the table', client.send(asked));
      return { items: Items.map(dueKey), ...cursorOf(LastEvaluatedKey) };
    },
    next: async (after) => {
      const firsts = await Promise.all(everyShard.map((shard) => first(shard, after)));
      return firsts.filter((each) => each !== undefined).sort()[0];
    },
  };
};
