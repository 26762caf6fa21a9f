import { randomUUID } from 'node:crypto';
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  SFNClient,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Cloud, startCloud } from '#local/cloud';
import { createFixture } from './fixture.ts';
import { awsSettings } from './settings.ts';

const waiting = {
  StartAt: 'wait',
  States: { wait: { Type: 'Wait', Seconds: 600, End: true } },
};

describe.skipIf(process.env.HELI_ENDPOINT)('a cloud that is restarted', () => {
  let cloud: Cloud;
  let execution: string | undefined;
  const key = { pk: { S: randomUUID() } };
  let tableName: string;

  beforeAll(async () => {
    cloud = await startCloud();
    const fixture = await createFixture(cloud.endpoint);
    tableName = fixture.tableName;
    const settings = awsSettings(cloud.endpoint);
    await new DynamoDBClient(settings).send(
      new PutItemCommand({ TableName: tableName, Item: key }),
    );
    const sfn = new SFNClient(settings);
    const { stateMachineArn } = await sfn.send(
      new CreateStateMachineCommand({
        name: 'waiting',
        roleArn: fixture.roleArn,
        definition: JSON.stringify(waiting),
      }),
    );
    execution = (await sfn.send(new StartExecutionCommand({ stateMachineArn }))).executionArn;
    await cloud.restart();
  });
  afterAll(() => cloud.stop());

  it('keeps its tables', async () => {
    const { Item } = await new DynamoDBClient(awsSettings(cloud.endpoint)).send(
      new GetItemCommand({ TableName: tableName, Key: key }),
    );

    expect(Item).toEqual(key);
  });

  it('has failed the executions that were open', async () => {
    const { status, error } = await new SFNClient(awsSettings(cloud.endpoint)).send(
      new DescribeExecutionCommand({ executionArn: execution }),
    );

    expect({ status, error }).toEqual({ status: 'FAILED', error: 'States.ServiceRestart' });
  });
});

describe.skipIf(process.env.HELI_ENDPOINT)('copies of a cloud at rest', () => {
  it('have its tables, and each its own from then on', async () => {
    const first = await startCloud();
    const { tableName: TableName } = await createFixture(first.endpoint);
    const Key = { pk: { S: randomUUID() } };
    await new DynamoDBClient(awsSettings(first.endpoint)).send(
      new PutItemCommand({ TableName, Item: Key }),
    );
    await first.rest();
    const clouds = await Promise.all([0, 1].map(() => startCloud({ copyOf: first.folder })));
    const [one, other] = clouds.map(({ endpoint }) => new DynamoDBClient(awsSettings(endpoint)));
    const Later = { pk: { S: randomUUID() } };
    await one?.send(new PutItemCommand({ TableName, Item: Later }));

    const items = await Promise.all(
      [Key, Later].map(async (key) => {
        const { Item } = (await other?.send(new GetItemCommand({ TableName, Key: key }))) ?? {};
        return Item;
      }),
    );

    expect(items).toEqual([Key, undefined]);
    await Promise.all([first, ...clouds].map(({ stop }) => stop()));
  });
});
