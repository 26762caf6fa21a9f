import { setTimeout as pause } from 'node:timers/promises';
import {
  SendTaskFailureCommand,
  SendTaskHeartbeatCommand,
  SendTaskSuccessCommand,
} from '@aws-sdk/client-sfn';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import { dynamo, fixture, stepFunctions } from './clients.ts';

/** The tokens that the worker recorded under a key: one for each call. */
export const tokensOf = async (key: string): Promise<string[]> => {
  const { Item } = await dynamo.send(
    new GetCommand({ TableName: fixture.tableName, Key: { pk: key }, ConsistentRead: true }),
  );
  return Item?.tokens ?? [];
};

/** Waits until the worker was called this many times, and returns the latest token. */
export const tokenOf = async (key: string, calls = 1): Promise<string> => {
  for (let left = 300; left > 0; left -= 1) {
    const token = (await tokensOf(key))[calls - 1];
    if (token !== undefined) return token;
    await pause(30);
  }
  throw new Error(`the worker was not called ${calls} times for ${key}`);
};

export const succeed = (taskToken: string, output: unknown) =>
  stepFunctions.send(new SendTaskSuccessCommand({ taskToken, output: JSON.stringify(output) }));

export const succeedWith = (taskToken: string, output: string) =>
  stepFunctions.send(new SendTaskSuccessCommand({ taskToken, output }));

export const fail = (taskToken: string, error: string) =>
  stepFunctions.send(new SendTaskFailureCommand({ taskToken, error, cause: 'told so' }));

export const beat = (taskToken: string) =>
  stepFunctions.send(new SendTaskHeartbeatCommand({ taskToken }));
