import { QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { ADMINISTRATOR, type System } from '#local/system';
import type { Term } from '#schemas/term';
import { TABLE, tableOf } from './inspect.ts';

type Unit = Term['unit'];

/** The system's own time. */
export const nowOf = async (system: System): Promise<string> =>
  (await system.as().showHealth()).body.now;

/** Lets time pass, stopping wherever something is due. */
export const forward = (system: System, amount: number, unit: Unit) =>
  system.as(ADMINISTRATOR).moveClock({ body: { forward: { amount, unit } } });

/** Lets time pass without a sweep, as an outage does; the sweep then begins at its end. */
export const outage = async (system: System, amount: number, unit: Unit): Promise<void> => {
  const api = system.as(ADMINISTRATOR);
  await api.moveClock({ body: { forward: { amount, unit }, jump: true } });
  for (let left = 100; left > 0; left -= 1) {
    const { body } = await api.moveClock({ body: { forward: { amount: 1, unit: 'minute' } } });
    if (body.swept === 0) return;
  }
  throw new Error('the sweep does not come to an end');
};

const SHARDS = [0, 1];

/**
 * Takes what earlier stories have left open out of the due-index, so that a story that lets time
 * pass waits for its own cases alone.
 */
export const alone = async (system: System): Promise<void> => {
  const table = tableOf(system);
  for (const shard of SHARDS) {
    for (
      let last: Record<string, unknown> | undefined, more = true;
      more;
      more = last !== undefined
    ) {
      const { Items = [], LastEvaluatedKey } = await table.send(
        new QueryCommand({
          TableName: TABLE,
          IndexName: 'due',
          KeyConditionExpression: 'duePk = :pk',
          ExpressionAttributeValues: { ':pk': `DUE#${shard}` },
          ...(last && { ExclusiveStartKey: last }),
        }),
      );
      await Promise.all(
        Items.map(({ pk, sk }) =>
          table
            .send(
              new UpdateCommand({
                TableName: TABLE,
                Key: { pk, sk },
                UpdateExpression: 'REMOVE duePk, dueSk',
                ConditionExpression: 'attribute_exists(pk)',
              }),
            )
            .catch(() => undefined),
        ),
      );
      last = LastEvaluatedKey;
    }
  }
};
