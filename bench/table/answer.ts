import { itemSize } from '../units/item-size.ts';
import { getUnits } from '../units/read-units.ts';
import type { Attributes } from '../units/value.ts';
import type { BenchTable } from './bench-table.ts';
import { holds, termsOf } from './expression.ts';
import { query } from './query.ts';
import type { Action, Request } from './request.ts';
import { nothing, type Tally } from './tally.ts';

export interface Answered {
  readonly status: number;
  readonly answer: unknown;
  readonly tally: Tally;
}

/** The tables of a deployment, made when they are first asked for. */
export type Tables = (name: string) => BenchTable;

const sizeOf = (item: Attributes | undefined): number => (item ? itemSize(item) : 0);

const reading = (operation: string, sizes: readonly number[], consistent: boolean): Tally => ({
  ...nothing,
  requests: { [operation]: 1 },
  readUnits: getUnits(sizes, consistent),
  evaluated: sizes.length,
});

const batchGet = (tables: Tables, { RequestItems = {} }: Request): Answered => {
  const [[name, { Keys, ConsistentRead = false }] = ['', { Keys: [] }]] =
    Object.entries(RequestItems);
  const found = Keys.map((key) => tables(name).get(key));
  const items = found.filter((item) => item !== undefined);
  const tally = reading('BatchGetItem', found.map(sizeOf), ConsistentRead);
  return { status: 200, answer: { Responses: { [name]: items }, UnprocessedKeys: {} }, tally };
};

const getItem = (tables: Tables, request: Request): Answered => {
  const { TableName = '', Key = {}, ConsistentRead = false } = request;
  const Item = tables(TableName).get(Key);
  const tally = reading('GetItem', [sizeOf(Item)], ConsistentRead);
  return { status: 200, answer: { ...(Item && { Item }) }, tally };
};

const partOf = ({ Put, Delete, ConditionCheck }: Action) => {
  const part = Put ?? Delete ?? ConditionCheck;
  if (!part) throw new Error('the bench knows no such part of a transaction');
  return {
    part,
    key: 'Item' in part ? part.Item : part.Key,
    after: Put?.Item,
    isWrite: !ConditionCheck,
  };
};

const MOST_ACTIONS = 100;

const refused = (type: string, more: object = {}): Answered => ({
  status: 400,
  answer: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more },
  tally: { ...nothing, requests: { TransactWriteItems: 1 } },
});

const transact = (tables: Tables, { TransactItems = [] }: Request): Answered => {
  const { length } = TransactItems;
  if (length === 0 || length > MOST_ACTIONS) return refused('ValidationException');
  const parts = TransactItems.map(partOf);
  const failed = parts.map(({ part, key }) => {
    const item = tables(part.TableName).get(key);
    return !termsOf(part.ConditionExpression, part).every((term) => holds(term, item));
  });
  if (failed.includes(true)) {
    const CancellationReasons = failed.map((each) => ({
      Code: each ? 'ConditionalCheckFailed' : 'None',
    }));
    return refused('TransactionCanceledException', { CancellationReasons });
  }
  let [writeUnits, bytesWritten] = [0, 0];
  for (const { part, key, after, isWrite } of parts) {
    const table = tables(part.TableName);
    writeUnits += table.cost(key, isWrite ? after : table.get(key), true);
    bytesWritten += sizeOf(after);
    if (after) table.put(after);
    else if (isWrite) table.remove(key);
  }
  const requests = { TransactWriteItems: 1 };
  return { status: 200, answer: {}, tally: { ...nothing, requests, writeUnits, bytesWritten } };
};

/**
 * Answers a request of DynamoDB's protocol, and counts what it costs.
 *
 * @throws {Error} for an operation that no adapter uses.
 */
export const answer = (tables: Tables, operation: string, request: Request): Answered => {
  switch (operation) {
    case 'Query':
      return { status: 200, ...query(tables(request.TableName ?? ''), request) };
    case 'BatchGetItem':
      return batchGet(tables, request);
    case 'GetItem':
      return getItem(tables, request);
    case 'TransactWriteItems':
      return transact(tables, request);
    default:
      throw new Error(`the bench does not know ${operation}`);
  }
};
