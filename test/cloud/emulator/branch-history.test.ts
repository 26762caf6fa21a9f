import { randomUUID } from 'node:crypto';
import { GetExecutionHistoryCommand } from '@aws-sdk/client-sfn';
import { expect, it } from 'vitest';
import { stepFunctions } from './clients.ts';
import { end, startStates, statesOf } from './machine.ts';
import { callback } from './tasks.ts';
import { succeed, tokenOf } from './tokens.ts';

const eventsOf = async (executionArn: string) =>
  (await stepFunctions.send(new GetExecutionHistoryCommand({ executionArn }))).events ?? [];

it('shows the states of branches in the history: those it waits in, and those it has left', async () => {
  const [first, second] = [randomUUID(), randomUUID()];
  const waitFor = (key: string) => callback({ mode: 'hold', key });
  const execution = await startStates({
    both: {
      Type: 'Parallel',
      Branches: [statesOf({ first: waitFor(first) }), statesOf({ second: waitFor(second) })],
      End: true,
    },
  });
  await succeed(await tokenOf(first), 1);
  const token = await tokenOf(second);
  const entered = (await eventsOf(execution)).map((event) => event.stateEnteredEventDetails?.name);
  await succeed(token, 2);
  await end(execution);
  const events = await eventsOf(execution);
  const left = events.map((event) => event.stateExitedEventDetails?.name);

  expect(entered).toEqual(expect.arrayContaining(['both', 'first', 'second']));
  expect(left).toEqual(expect.arrayContaining(['first', 'second', 'both']));
  expect(events.map(({ id }) => Number(id))).toEqual(events.map((_, index) => index + 1));
});
