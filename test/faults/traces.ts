import { ScanCommand } from '@aws-sdk/lib-dynamodb';
import type { System } from '#local/system';
import { TABLE, tableOf } from '#test/cloud/flow/inspect';

const isByPerson = (item: Readonly<Record<string, unknown>>): boolean =>
  item.type !== 'event' || !JSON.stringify(item.value).includes('"actor":{"system"');

/** The traces of commands in the whole table: the number of records of each kind that people make. */
export const tracesIn = async (system: System): Promise<Readonly<Record<string, number>>> => {
  const found: Record<string, number> = {};
  let last: Record<string, unknown> | undefined;
  do {
    const { Items = [], LastEvaluatedKey } = await tableOf(system).send(
      new ScanCommand({
        TableName: TABLE,
        ConsistentRead: true,
        FilterExpression: '#type IN (:request, :report, :case, :event, :sealed)',
        ProjectionExpression: '#type, #value',
        ExpressionAttributeNames: { '#type': 'type', '#value': 'value' },
        ExpressionAttributeValues: {
          ':request': 'request',
          ':report': 'report',
          ':case': 'case',
          ':event': 'event',
          ':sealed': 'sealed',
        },
        ...(last && { ExclusiveStartKey: last }),
      }),
    );
    for (const item of Items.filter(isByPerson)) {
      const type = String(item.type);
      found[type] = (found[type] ?? 0) + 1;
    }
    last = LastEvaluatedKey;
  } while (last);
  return found;
};
