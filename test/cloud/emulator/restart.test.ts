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
