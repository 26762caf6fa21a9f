import { randomUUID } from 'node:crypto';
import { TransactionCanceledException } from '@aws-sdk/client-dynamodb';
import { GetCommand, PutCommand, TransactWriteCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, it } from 'vitest';
import { dynamo, fixture } from './clients.ts';

const { tableName: TableName } = fixture;

const put = (pk: string, n: number) => dynamo.send(new PutCommand({ TableName, Item: { pk, n } }));

const read = async (pk: string) =>
  (await dynamo.send(new GetCommand({ TableName, Key: { pk }, ConsistentRead: true }))).Item;

const putNew = (pk: string, n = 1) => ({
  Put: { TableName, Item: { pk, n }, ConditionExpression: 'attribute_not_exists(pk)' },
});

const increment = (pk: string, from: number) => ({
  Update: {
    TableName,
    Key: { pk },
    UpdateExpression: 'SET n = :next',
    ConditionExpression: 'n = :from',
    ExpressionAttributeValues: { ':from': from, ':next': from + 1 },
  },
});

type Items = NonNullable<ConstructorParameters<typeof TransactWriteCommand>[0]['TransactItems']>;

const write = (TransactItems: Items, ClientRequestToken?: string) =>
  dynamo.send(
    new TransactWriteCommand({ TransactItems, ...(ClientRequestToken && { ClientRequestToken }) }),
  );

describe.concurrent('a transaction', () => {
  it('writes nothing when one condition fails, and says which', async () => {
    const [taken, free] = [randomUUID(), randomUUID()];
    await put(taken, 1);

    const refused = await write([putNew(free), putNew(taken)]).catch((error: unknown) => error);

    expect(refused).toBeInstanceOf(TransactionCanceledException);
    expect(refused).toMatchObject({
      CancellationReasons: [{ Code: 'None' }, { Code: 'ConditionalCheckFailed' }],
    });
    expect(await read(free)).toBeUndefined();
  });

  it('counts once when it is sent twice with one token', async () => {
    const [pk, token] = [randomUUID(), randomUUID()];
    await put(pk, 1);
    await write([increment(pk, 1)], token);
    await write([increment(pk, 1)], token);

    expect(await read(pk)).toMatchObject({ n: 2 });
  });

  it('is refused when its token was used for another', async () => {
    const token = randomUUID();
    await write([putNew(randomUUID())], token);

    await expect(write([putNew(randomUUID())], token)).rejects.toThrow(
      expect.objectContaining({ name: 'IdempotentParameterMismatchException' }),
    );
  });

  it('loses no increment among twenty writers of one item', async () => {
    const pk = randomUUID();
    await put(pk, 0);
    const writer = async () => {
      for (;;) {
        const from = (await read(pk))?.n;
        const done = await write([increment(pk, from)]).then(
          () => true,
          () => false,
        );
        if (done) return;
      }
    };
    await Promise.all(Array.from({ length: 20 }, writer));

    expect(await read(pk)).toMatchObject({ n: 20 });
  });

  it('takes a hundred items and not one more', async () => {
    const items = Array.from({ length: 101 }, () => putNew(randomUUID()));

    await expect(write(items.slice(1))).resolves.toBeDefined();
    await expect(write(items)).rejects.toThrow();
  });
});
