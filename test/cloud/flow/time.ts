import { InvokeCommand, LambdaClient } from '@aws-sdk/client-lambda';
import { DeleteCommand, GetCommand, QueryCommand, UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { ADMINISTRATOR, type System } from '#local/system';
import { type Client, Problem } from '#schemas/api/client';
import type { Term } from '#schemas/term';
import { cloudOf, TABLE, tableOf } from './inspect.ts';

type Unit = Term['unit'];
type MoveClock = NonNullable<Parameters<Client['moveClock']>[0]>['body'];

/** The system's own time, read from the table, because a story may leave the system in poor health. */
export const nowOf = async (system: System): Promise<string> => {
  const Key = { pk: 'CLOCK', sk: 'AHEAD' };
  const { Item } = await tableOf(system).send(new GetCommand({ TableName: TABLE, Key }));
  return new Date(Date.now() + Number(Item?.ms ?? 0)).toISOString();
};

const moved = async (system: System, body: MoveClock): Promise<number> =>
  (await system.as(ADMINISTRATOR).moveClock({ body })).body.swept;

const MS = { minute: 60_000, hour: 3_600_000, day: 86_400_000 } as const;

/**
 * Whether a call took too long for the gateway, which waits for half a minute: on a slow machine the rest is done by
 * another call.
 */
const isTooLong = (error: unknown): boolean =>
  error instanceof Problem && [502, 503, 504].includes(error.status);

/** Lets time pass, stopping wherever something is due. */
export const forward = async (
  system: System,
  amount: number,
  unit: keyof typeof MS,
): Promise<void> => {
  const until = Date.parse(await nowOf(system)) + amount * MS[unit];
  for (let term: Term = { amount, unit }; ; ) {
    try {
      await moved(system, { forward: term });
      return;
    } catch (error) {
      if (!isTooLong(error)) throw error;
      const left = Math.ceil((until - Date.parse(await nowOf(system))) / MS.minute);
      term = { amount: Math.max(1, left), unit: 'minute' };
    }
  }
};

const MOST_CALLS = 100;

/** Lets time pass without a sweep, as in an outage; the sweep then starts at the end. */
export const outage = async (system: System, amount: number, unit: Unit): Promise<void> => {
  let term: Term = { amount, unit };
  for (let calls = 0; calls < MOST_CALLS; calls += 1) {
    const swept = await moved(system, { forward: term, jump: true }).catch((error: unknown) => {
      if (!isTooLong(error)) throw error;
      return 1;
    });
    if (swept === 0) return;
    term = { amount: 1, unit: 'minute' };
  }
  throw new Error('the sweep does not come to an end');
};

/** Runs only the sweep, as EventBridge starts it, after this many minutes. */
export const sweepIn = async (system: System, minutes: number): Promise<void> => {
  await tableOf(system).send(
    new UpdateCommand({
      TableName: TABLE,
      Key: { pk: 'CLOCK', sk: 'AHEAD' },
      UpdateExpression: 'SET ms = if_not_exists(ms, :none) + :more',
      ExpressionAttributeValues: { ':none': 0, ':more': minutes * MS.minute },
    }),
  );
  const lambda = new LambdaClient(cloudOf(system));
  const { FunctionError } = await lambda.send(new InvokeCommand({ FunctionName: 'local-sweep' }));
  if (FunctionError) throw new Error(`the sweep failed: ${FunctionError}`);
};

const SHARDS = [0, 1];

type Key = Readonly<Record<'pk' | 'sk', string>>;

/** Deletes a message altogether, because one that nobody carries out would make the system's health red. */
const forget = (table: ReturnType<typeof tableOf>, { pk, sk }: Key) =>
  pk.startsWith('OUTBOX')
    ? table.send(new DeleteCommand({ TableName: TABLE, Key: { pk, sk } }))
    : table.send(
        new UpdateCommand({
          TableName: TABLE,
          Key: { pk, sk },
          UpdateExpression: 'REMOVE duePk, dueSk',
          ConditionExpression: 'attribute_exists(pk)',
        }),
      );

/**
 * Removes entries that earlier stories have left in the due-index, so that a story that lets time pass waits only for
 * its own cases.
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
          forget(table, { pk: String(pk), sk: String(sk) }).catch(() => undefined),
        ),
      );
      last = LastEvaluatedKey;
    }
  }
};

/** Waits until nothing of earlier stories is pending, and a finished sweep has turned the system's health green. */
export const well = async (system: System): Promise<void> => {
  await alone(system);
  await sweepIn(system, 0);
};
