import { itemSize } from '../units/item-size.ts';
import { getUnits } from '../units/read-units.ts';
import type { Attributes } from '../units/value.ts';
import type { BenchTable } from './bench-table.ts';
import { holds, termsOf } from './expression.ts';
import { query } from './query.ts';
import type { Action, KeyRequest, PutRequest, Request } from './request.ts';
import { nothing, type Tally } from './tally.ts';
import { type UpdateRequest, updated } from './update.ts';

export interface Answered {
  readonly status: number;
  readonly answer: unknown;
  readonly tally: Tally;
}

/** The tables of a deployment, each made when it is first used. */
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

const refused = (operation: string, type: string, more: object = {}): Answered => ({
  status: 400,
  answer: { __type: `com.amazonaws.dynamodb.v20120810#${type}`, ...more },
  tally: { ...nothing, requests: { [operation]: 1 } },
});

const isAllowed = (tables: Tables, { part, key }: ReturnType<typeof partOf>): boolean => {
  const item = tables(part.TableName).get(key);
  return termsOf(part.ConditionExpression, part).every((term) => holds(term, item));
};

/** Writes whatever is allowed, and returns its cost. */
const written = (
  tables: Tables,
  { part, key, after, isWrite }: ReturnType<typeof partOf>,
  inTransaction: boolean,
): number => {
  const table = tables(part.TableName);
  const units = table.cost(key, isWrite ? after : table.get(key), inTransaction);
  if (after) table.put(after);
  else if (isWrite) table.remove(key);
  return units;
};

const alone = (tables: Tables, operation: string, action: Action): Answered => {
  const part = partOf(action);
  const Item = tables(part.part.TableName).get(part.key);
  if (!isAllowed(tables, part))
    return refused(operation, 'ConditionalCheckFailedException', { Item });
  const writeUnits = written(tables, part, false);
  const tally = { ...nothing, requests: { [operation]: 1 }, writeUnits };
  return { status: 200, answer: {}, tally: { ...tally, bytesWritten: sizeOf(part.after) } };
};

const transact = (tables: Tables, { TransactItems = [] }: Request): Answered => {
  const { length } = TransactItems;
  const operation = 'TransactWriteItems';
  if (length === 0 || length > MOST_ACTIONS) return refused(operation, 'ValidationException');
  const parts = TransactItems.map(partOf);
  const failed = parts.map((part) => !isAllowed(tables, part));
  if (failed.includes(true)) {
    const CancellationReasons = failed.map((each) => ({
      Code: each ? 'ConditionalCheckFailed' : 'None',
    }));
    return refused(operation, 'TransactionCanceledException', { CancellationReasons });
  }
  let [writeUnits, bytesWritten] = [0, 0];
  for (const part of parts) {
    writeUnits += written(tables, part, true);
    bytesWritten += sizeOf(part.after);
  }
  const requests = { [operation]: 1 };
  return { status: 200, answer: {}, tally: { ...nothing, requests, writeUnits, bytesWritten } };
};

/**
 * Answers a request of DynamoDB's protocol, and counts its cost.
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
    case 'PutItem':
      return alone(tables, operation, { Put: request as PutRequest });
    case 'UpdateItem': {
      const { TableName, ...update } = request as UpdateRequest;
      const Item = updated(tables(TableName).get(update.Key), { TableName, ...update });
      return alone(tables, operation, { Put: { TableName, Item } });
    }
    case 'DeleteItem':
      return alone(tables, operation, { Delete: request as KeyRequest });
    default:
      throw new Error(`the bench does not know ${operation}`);
  }
};
