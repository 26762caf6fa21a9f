import { type DynamoDBDocumentClient, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Callers } from '#domain/callers';
import { calling } from '../aws-errors.ts';
import type { Tables } from './transaction.ts';

/** A count is useless once its window has passed; TTL counts by the machine's clock. */
const KEPT_SECONDS = 24 * 3600;

/** Counts with one update for each call; the table deletes the count after a day. */
export const dynamoCallers = (
  client: DynamoDBDocumentClient,
  { table }: Pick<Tables, 'table'>,
): Callers => ({
  count: async (caller, window) => {
    const asked = new UpdateCommand({
      TableName: table,
      Key: { pk: `CALLER#${caller}`, sk: window },
      UpdateExpression: 'SET #type = :type, #expires = :expires ADD #calls :one',
      ExpressionAttributeNames: { '#type': 'type', '#expires': 'expires', '#calls': 'calls' },
      ExpressionAttributeValues: {
        ':type': 'caller',
        ':expires': Math.floor(Date.now() / 1000) + KEPT_SECONDS,
        ':one': 1,
      },
      ReturnValues: 'UPDATED_NEW',
    });
    const { Attributes } = await calling('the table', client.send(asked));
    return Number(Attributes?.calls ?? 0);
  },
});
