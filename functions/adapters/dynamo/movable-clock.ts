import { type DynamoDBDocumentClient, GetCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { Refusal } from '#domain/errors';
import type { MovableClock } from '#domain/ports';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { calling } from '../aws-errors.ts';
import type { Tables } from './transaction.ts';

const Key = { pk: 'CLOCK', sk: 'AHEAD' };

/**
 * A clock that is ahead of the machine's by an offset kept in the table.
 *
 * Each reading asks the table, so that all functions agree at every instant. Only deployments that allow their clock to
 * be moved use it, and production never does.
 */
export const movableClock = (
  client: DynamoDBDocumentClient,
  { table }: Pick<Tables, 'table'>,
): MovableClock => {
  const ahead = async (): Promise<number> => {
    const asked = new GetCommand({ TableName: table, Key, ConsistentRead: true });
    const { Item } = await calling('the table', client.send(asked));
    return Number(Item?.ms ?? 0);
  };

  const now = async () => instantAt(Date.now() + (await ahead()));

  return {
    now,
    moveTo: async (instant) => {
      const ms = millisecondsOf(instant) - Date.now();
      const asked = new UpdateCommand({
        TableName: table,
        Key,
        UpdateExpression: 'SET ms = :ms',
        ConditionExpression: 'attribute_not_exists(ms) OR ms <= :ms',
        ExpressionAttributeValues: { ':ms': ms },
      });
      try {
        await calling('the table', client.send(asked));
      } catch (error) {
        if (error instanceof Error && error.name === 'ConditionalCheckFailedException') {
          throw new Refusal('clock-backwards');
        }
        throw error;
      }
    },
  };
};
