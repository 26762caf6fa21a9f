import {
  type DynamoDBDocumentClient,
  QueryCommand,
  TransactWriteCommand,
} from '@aws-sdk/lib-dynamodb';
import type { IndexRequest, Page, PageRequest, Store } from '#domain/ports';
import type { Key, Loaded, Ref, Refs, Write } from '#domain/record';
import { calling } from '../aws-errors.ts';
import { batchGet } from './batch-get.ts';
import { cursorOf, type Keys, keysOf, refusedCursor } from './cursor.ts';
import { storedKey } from './item.ts';
import { type ListValues, readRecord } from './read-record.ts';
import { cancelled, type Tables, transactItem } from './transaction.ts';
import { writeAlone } from './write-alone.ts';

const TABLE = 'the table';

const refsOf = (groups: readonly Refs[]): readonly Ref<unknown>[] =>
  groups.flatMap((group) => Object.values(group).flatMap((wanted) => wanted ?? []));

const pathOf = ({ pk, sk }: { pk: string; sk: string }): string => `${pk}|${sk}`;

/** Whether the keys come from a sparse index: they name the index's own keys beside the table's. */
const isOfIndex = (keys: Keys): boolean => Object.keys(keys).length > 2;

/** A query of one partition's items at these sort keys. */
const partition = (TableName: string, { pk, sk }: Key) => ({
  TableName,
  ConsistentRead: true,
  KeyConditionExpression: 'pk = :pk AND begins_with(sk, :sk)',
  ExpressionAttributeValues: { ':pk': pk, ':sk': sk },
});

/** The condition for the requested range of an index's list. */
const rangeOf = (sk: string, { starting, before }: IndexRequest) => {
  if (starting !== undefined) {
    return { condition: ` AND begins_with(${sk}, :sk)`, values: { ':sk': starting } };
  }
  return before === undefined
    ? { condition: '', values: {} }
    : { condition: ` AND ${sk} < :sk`, values: { ':sk': before } };
};

/** Reads every record that a group names. */
const readGroup = async (
  group: Refs,
  read: (wanted: Ref<unknown>) => Promise<unknown>,
): Promise<Readonly<Record<string, unknown>>> => {
  const entries = Object.entries(group).map(async ([name, wanted]) => {
    if (!wanted) return [name, undefined] as const;
    if ('key' in wanted) return [name, await read(wanted)] as const;
    const found = await Promise.all(wanted.map(read));
    return [name, found.filter((each) => each !== undefined)] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
};

/** The records of a table, read consistently, and written all together or not at all. */
export const dynamoStore = (client: DynamoDBDocumentClient, tables: Tables): Store => {
  const { table, shards } = tables;

  /** Every value of a partition at these sort keys, page by page. */
  const listAll: ListValues = async ({ pk, sk }) => {
    const values: unknown[] = [];
    let from: Record<string, unknown> | undefined;
    do {
      const query = new QueryCommand({
        ...partition(table, { pk, sk }),
        ...(from && { ExclusiveStartKey: from }),
      });
      const { Items = [], LastEvaluatedKey } = await calling(TABLE, client.send(query));
      values.push(...Items.map(({ value }) => value));
      from = LastEvaluatedKey;
    } while (from);
    return values;
  };

  const load = async <const G extends readonly Refs[]>(...groups: G) => {
    const keys = new Map(
      refsOf(groups).map(({ key }) => {
        const stored = storedKey(key, shards);
        return [pathOf(stored), stored];
      }),
    );
    const found = new Map(
      (await batchGet(client, table, [...keys.values()])).map((each) => [pathOf(each), each]),
    );
    const read = async (wanted: Ref<unknown>): Promise<unknown> => {
      const item = found.get(pathOf(storedKey(wanted.key, shards)));
      return item && readRecord(wanted.type, item, listAll);
    };
    return (await Promise.all(groups.map((group) => readGroup(group, read)))) as {
      readonly [I in keyof G]: Loaded<G[I]>;
    };
  };

  const write = async (writes: readonly Write[]): Promise<void> => {
    const [first, ...others] = writes;
    if (first && others.length === 0) return calling(TABLE, writeAlone(client, first, tables));
    const TransactItems = writes.map((each) => transactItem(each, tables));
    try {
      await calling(TABLE, client.send(new TransactWriteCommand({ TransactItems })));
    } catch (error) {
      throw cancelled(error, writes);
    }
  };

  const page = async <T>(
    schema: { parse: (value: unknown) => T },
    query: ConstructorParameters<typeof QueryCommand>[0],
    { limit, after, newest, isOfList }: PageRequest & { isOfList: (keys: Keys) => boolean },
  ): Promise<Page<T>> => {
    const asked = new QueryCommand({
      ...query,
      Limit: limit,
      ...(newest && { ScanIndexForward: false }),
      ...keysOf(after, isOfList),
    });
    const { Items = [], LastEvaluatedKey } = await calling(TABLE, client.send(asked)).catch(
      (error: unknown) => {
        throw refusedCursor(error, after);
      },
    );
    return { items: Items.map(({ value }) => schema.parse(value)), ...cursorOf(LastEvaluatedKey) };
  };

  return {
    load,
    write,
    list: (type, { pk, sk }, request) =>
      page(type.schema, partition(table, { pk, sk }), {
        ...request,
        isOfList: (keys) => !isOfIndex(keys) && keys.pk === pk && (keys.sk ?? '').startsWith(sk),
      }),
    listIndex: (index, type, pk, request) => {
      const { starting, before } = request;
      const range = rangeOf(`${index}Sk`, request);
      const query = {
        TableName: table,
        IndexName: index,
        KeyConditionExpression: `${index}Pk = :pk${range.condition}`,
        ExpressionAttributeValues: { ':pk': pk, ...range.values },
      };
      const isOfList = (keys: Keys) => {
        const sk = keys[`${index}Sk`] ?? '';
        const isWithin = sk.startsWith(starting ?? '') && (!before || sk < before);
        return keys[`${index}Pk`] === pk && isWithin;
      };
      return page(type.schema, query, { ...request, isOfList });
    },
  };
};
