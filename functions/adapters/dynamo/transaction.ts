import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import type { TransactWriteCommandInput } from '@aws-sdk/lib-dynamodb';
import { Unavailable, WriteConflict } from '#domain/errors';
import type { Expectation, Write } from '#domain/record';
import { itemOf, storedKey } from './item.ts';

export interface Tables {
  readonly table: string;
  /** The table of sealed reporters; present only if the function may write there. */
  readonly reporters?: string;
  readonly shards: number;
}

type TransactItem = NonNullable<TransactWriteCommandInput['TransactItems']>[number];

const condition = (expect: Expectation | undefined) => {
  if (expect === undefined) return {};
  if (expect === 'absent') return { ConditionExpression: 'attribute_not_exists(pk)' };
  return {
    ConditionExpression: 'version = :read',
    ExpressionAttributeValues: { ':read': expect },
  };
};

const sealedTable = ({ reporters }: Tables): string => {
  if (!reporters) throw new Error('this function has no access to the register of reporters');
  return reporters;
};

/** One write as DynamoDB takes it. */
export const transactItem = (write: Write, tables: Tables): TransactItem => {
  const { table, shards } = tables;
  switch (write.kind) {
    case 'put':
      return { Put: { TableName: table, Item: itemOf(write, shards), ...condition(write.expect) } };
    case 'delete':
      return { Delete: { TableName: table, Key: storedKey(write.key, shards) } };
    case 'seal': {
      const { key, sealed } = write;
      const Item = { ...key, ...(typeof sealed === 'string' ? { sealed } : sealed) };
      return { Put: { TableName: sealedTable(tables), Item, ...condition('absent') } };
    }
  }
};

/** The name of a write in the message about its conflict. */
export const nameOf = (write: Write): string => (write.kind === 'seal' ? 'reporter' : write.name);

const CONFLICTS = new Set(['ConditionalCheckFailed', 'TransactionConflict', 'DuplicateItem']);

/** Translates the cancellation of a transaction into our own error. */
export const cancelled = (error: unknown, writes: readonly Write[]): unknown => {
  if (!(error instanceof TransactionCanceledException)) return error;
  const reasons = (error.CancellationReasons ?? []).map(({ Code }) => Code ?? 'None');
  const failed = reasons.flatMap((code, index) => {
    const write = writes[index];
    return CONFLICTS.has(code) && write ? [nameOf(write)] : [];
  });
  if (failed.length > 0) return new WriteConflict(failed, { cause: error });
  const isInvalid = reasons.includes('ValidationError');
  return isInvalid ? error : new Unavailable('the table', { cause: error });
};
