import { InvokeCommand } from '@aws-sdk/client-lambda';
import { expect, it } from 'vitest';
import { fixture, lambda } from './clients.ts';

/** The last line of a function's log, from the answer to its call. */
const lastLine = async (lines: number): Promise<string | undefined> => {
  const Payload = JSON.stringify({ mode: 'write', lines });
  const call = { FunctionName: fixture.workerArn, Payload, LogType: 'Tail' } as const;
  const { LogResult = '' } = await lambda.send(new InvokeCommand(call));
  return Buffer.from(LogResult, 'base64').toString().trimEnd().split('\n').at(-1);
};

it('an invocation’s log has all that was written before its answer, however busy the cloud is', async () => {
  const many = Array.from({ length: 12 }, (_, n) => 20_000 + n);

  const found = await Promise.all(many.map(lastLine));

  expect(found).toEqual(many.map((lines) => expect.stringMatching(new RegExp(`line ${lines}$`))));
});
