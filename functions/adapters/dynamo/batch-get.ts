import { BatchGetCommand, type DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { Unavailable } from '#domain/errors';
import { calling } from '../aws-errors.ts';

/** A stored key, and the value under it. */
interface StoredKey {
  readonly pk: string;
  readonly sk: string;
}

export interface Stored extends StoredKey {
  readonly value: unknown;
}

const TABLE = 'the table';
const MOST_ROUNDS = 5;
const MOST_KEYS = 100;

/** Reads some keys; those that a busy table left unread are requested again. */
const getSome = async (
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly StoredKey[],
): Promise<readonly Stored[]> => {
  const found: Stored[] = [];
  let Keys: Record<string, unknown>[] = keys.map(({ pk, sk }) => ({ pk, sk }));
  for (let round = 0; Keys.length > 0; round += 1) {
    if (round === MOST_ROUNDS) throw new Unavailable(TABLE);
    const RequestItems = { [table]: { Keys, ConsistentRead: true } };
    const answer = await calling(TABLE, client.send(new BatchGetCommand({ RequestItems })));
    found.push(...((answer.Responses?.[table] ?? []) as Stored[]));
    Keys = answer.UnprocessedKeys?.[table]?.Keys ?? [];
  }
  return found;
};

/**
 * Reads the items under these keys consistently, with one request for every hundred.
 *
 * @throws {Unavailable} when the table does not answer.
 */
export const batchGet = async (
  client: DynamoDBDocumentClient,
  table: string,
  keys: readonly StoredKey[],
): Promise<readonly Stored[]> => {
  const parts = Array.from({ length: Math.ceil(keys.length / MOST_KEYS) }, (_, index) =>
    getSome(client, table, keys.slice(index * MOST_KEYS, (index + 1) * MOST_KEYS)),
  );
  return (await Promise.all(parts)).flat();
};
