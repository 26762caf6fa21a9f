import { type DynamoDBDocumentClient, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import type { Readings } from '#domain/access/reading';
import { Reading, type Shown } from '#domain/access/reading';
import { ShownPart } from '#schemas/codes/shown-part';
import { calling } from '../aws-errors.ts';
import { cursorOf, keysOf, refusedCursor } from './cursor.ts';
import type { Tables } from './transaction.ts';

const TABLE = 'the table';

const partitionOf = (of: Shown['of']): string => `ACCESS#${of}`;

const counterOf = (part: ShownPart): string => `shown_${part}`;

/** One update, whether the quarter of an hour is new or not: it only counts, so readings do not wait for each other. */
const updateOf = (TableName: string, { parts, ...reading }: Shown) => {
  const { of, by, quarter } = reading;
  const fields = Object.entries({ type: 'reading', ...reading });
  const counters = parts.map((part) => [counterOf(part), 1] as const);
  const all = [...fields, ...counters];
  const sets = fields.map(([name]) => `#${name} = :${name}`);
  const adds = counters.map(([name]) => `#${name} :${name}`);
  return new UpdateCommand({
    TableName,
    Key: { pk: partitionOf(of), sk: `${quarter}#${by}` },
    UpdateExpression: `SET ${sets.join(', ')} ADD ${adds.join(', ')}`,
    ExpressionAttributeNames: Object.fromEntries(all.map(([name]) => [`#${name}`, name])),
    ExpressionAttributeValues: Object.fromEntries(all.map(([name, value]) => [`:${name}`, value])),
  });
};

const readingOf = (item: Readonly<Record<string, unknown>>): Reading =>
  Reading.parse({
    ...item,
    shown: Object.fromEntries(
      ShownPart.options.flatMap((part) => {
        const times = item[counterOf(part)];
        return times === undefined ? [] : [[part, times]];
      }),
    ),
  });

/** The access log, stored beside the case or file that was read. */
export const dynamoReadings = (
  client: DynamoDBDocumentClient,
  { table }: Pick<Tables, 'table'>,
): Readings => ({
  note: async (shown) => {
    await calling(TABLE, client.send(updateOf(table, shown)));
  },
  list: async (of, { limit, after }) => {
    const pk = partitionOf(of);
    const asked = new QueryCommand({
      TableName: table,
      ConsistentRead: true,
      KeyConditionExpression: 'pk = :pk',
      ExpressionAttributeValues: { ':pk': pk },
      ScanIndexForward: false,
      Limit: limit,
      ...keysOf(after, (keys) => keys.pk === pk),
    });
    const { Items = [], LastEvaluatedKey } = await calling(TABLE, client.send(asked)).catch(
      (error: unknown) => {
        throw refusedCursor(error, after);
      },
    );
    return { items: Items.map(readingOf), ...cursorOf(LastEvaluatedKey) };
  },
});
