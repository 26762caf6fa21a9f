import type { AttributeValue } from '@aws-sdk/client-dynamodb';
import { BatchWriteItemCommand, type DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Attributes } from '../units/value.ts';

const BATCH = 25;
const AT_ONCE = 8;

type Item = Record<string, AttributeValue>;

/** The protocol's form equals the client's, except for binary values, which do not occur. */
const itemOf: (json: string) => Item = JSON.parse;

const puts = (items: readonly Attributes[]) =>
  items.map((item) => ({ PutRequest: { Item: itemOf(JSON.stringify(item)) } }));

/** Writes items as fast as DynamoDB Local accepts them, until the time is over. */
export const load = async (
  client: DynamoDBClient,
  table: string,
  items: Iterator<Attributes>,
  seconds: number,
): Promise<number> => {
  const until = performance.now() + seconds * 1000;
  let written = 0;
  const writer = async (): Promise<void> => {
    while (performance.now() < until) {
      const batch = [];
      while (batch.length < BATCH) {
        const { value, done } = items.next();
        if (done) break;
        batch.push(value);
      }
      if (batch.length === 0) return;
      written += batch.length;
      await client.send(new BatchWriteItemCommand({ RequestItems: { [table]: puts(batch) } }));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, writer));
  return written;
};
