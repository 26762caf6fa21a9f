import { randomUUID } from 'node:crypto';
import {
  ConditionalCheckFailedException,
  TransactionConflictException,
} from '@aws-sdk/client-dynamodb';
import { DeleteCommand, type DynamoDBDocumentClient, PutCommand } from '@aws-sdk/lib-dynamodb';
import { WriteConflict } from '#domain/errors';
import type { Write } from '#domain/record';
import { nameOf, type Tables, transactItem } from './transaction.ts';

/**
 * Whether this very attempt already wrote the item. The SDK repeats a request whose answer was lost, and then the first
 * one's write breaks the condition of the second. A transaction has its token for that.
 */
const isDone = (error: unknown, attempt: string): boolean =>
  error instanceof ConditionalCheckFailedException && error.Item?.attempt?.S === attempt;

const isConflict = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException;

/**
 * Makes one write without a transaction, at half the cost. A write without a condition, such as a delete, may be made
 * twice if its answer was lost, which does no harm: it writes the same again, or removes the same again.
 *
 * @throws {WriteConflict} as the same write in a transaction would.
 */
export const writeAlone = async (
  client: DynamoDBDocumentClient,
  write: Write,
  tables: Tables,
): Promise<void> => {
  const { Put, Delete } = transactItem(write, tables);
  const attempt = randomUUID();
  try {
    if (Delete) await client.send(new DeleteCommand(Delete));
    if (Put) {
      const Item = { ...Put.Item, attempt };
      const asked = { ...Put, Item, ReturnValuesOnConditionCheckFailure: 'ALL_OLD' } as const;
      await client.send(new PutCommand(asked));
    }
  } catch (error) {
    if (isDone(error, attempt)) return;
    throw isConflict(error) ? new WriteConflict([nameOf(write)], { cause: error }) : error;
  }
};
