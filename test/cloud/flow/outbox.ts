import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { shardOf } from '#adapters/dynamo/item';
import type { Errand } from '#domain/outbox/message';
import type { System } from '#local/system';
import { TABLE, tableOf } from './inspect.ts';
import { nowOf } from './time.ts';

const SHARDS = 2;

const keyOf = (sk: string) => ({ pk: `OUTBOX#${shardOf(sk, SHARDS)}`, sk });

const Kept = z.object({ value: z.object({ attempts: z.number(), nextAt: z.string() }) });

/** The stored message, while it has not been carried out. */
export const messageAt = async (system: System, sk: string) => {
  const { Item } = await tableOf(system).send(
    new GetCommand({ TableName: TABLE, Key: keyOf(sk), ConsistentRead: true }),
  );
  return Item && Kept.parse(Item).value;
};

/** Puts a message into the outbox, as a transaction of the product would. */
export const post = async (
  system: System,
  name: string,
  errand: Readonly<Record<string, unknown>> & Pick<Errand, 'kind'>,
): Promise<string> => {
  const createdAt = await nowOf(system);
  const sk = `${createdAt}#${name}`;
  const { pk } = keyOf(sk);
  const value = { id: name, createdAt, errand, attempts: 0, nextAt: createdAt };
  const due = { duePk: 'DUE#0', dueSk: `${createdAt}#${sk}` };
  const Item = { pk, sk, type: 'message', version: 0, value, ...due };
  await tableOf(system).send(new PutCommand({ TableName: TABLE, Item }));
  return sk;
};

/** The messages of a case that have not been carried out yet; those to reporters are separate. */
export const outbox = async (
  system: System,
  caseNumber: string,
  box: 'OUTBOX' | 'REPORTER-OUTBOX' = 'OUTBOX',
): Promise<readonly string[]> => {
  const shards = Array.from({ length: SHARDS }, (_, shard) =>
    tableOf(system).send(
      new QueryCommand({
        TableName: TABLE,
        ConsistentRead: true,
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': `${box}#${shard}` },
      }),
    ),
  );
  return (await Promise.all(shards))
    .flatMap(({ Items = [] }) => Items.map(({ sk }) => String(sk)))
    .filter((sk) => sk.includes(caseNumber));
};
