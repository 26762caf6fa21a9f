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
 * The SDK repeats a request whose answer was lost, and what the first has written breaks the condition of the
 * second: then what stands there names this very attempt. A transaction has its token for that.
 */
const isDone = (error: unknown, attempt: string): boolean =>
  error instanceof ConditionalCheckFailedException && error.Item?.attempt?.S === attempt;

const isConflict = (error: unknown): boolean =>
  error instanceof ConditionalCheckFailedException || error instanceof TransactionConflictException;

/**
 * One write by itself, at half of what it costs in a transaction. Without a condition, as a delete always is, it may
 * be done twice when its answer was lost: what is written so is the same again, and what is removed so is not made anew.
 *
 * @throws {WriteConflict} as a transaction of it would.
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
