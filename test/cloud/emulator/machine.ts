import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import {
  CreateStateMachineCommand,
  DescribeExecutionCommand,
  StartExecutionCommand,
} from '@aws-sdk/client-sfn';
import { fixture, stepFunctions } from './clients.ts';

type Json = Record<string, unknown>;

/** The states of a machine by name; it starts at the first one. */
export type States = Record<string, Json>;

export const statesOf = (States: States) => ({ StartAt: Object.keys(States)[0], States });

export const createMachine = async (states: States): Promise<string> => {
  const { stateMachineArn } = await stepFunctions.send(
    new CreateStateMachineCommand({
      name: `m-${randomUUID()}`,
      roleArn: fixture.roleArn,
      definition: JSON.stringify({ QueryLanguage: 'JSONata', ...statesOf(states) }),
    }),
  );
  if (stateMachineArn === undefined) throw new Error('the machine has no arn');
  return stateMachineArn;
};

export const start = async (stateMachineArn: string, input: Json = {}): Promise<string> => {
  const { executionArn } = await stepFunctions.send(
    new StartExecutionCommand({ stateMachineArn, input: JSON.stringify(input) }),
  );
  if (executionArn === undefined) throw new Error('the execution has no arn');
  return executionArn;
};

export const look = async (executionArn: string) => {
  const { status, output, error, cause } = await stepFunctions.send(
    new DescribeExecutionCommand({ executionArn }),
  );
  return { status, output: output && JSON.parse(output), error, cause };
};

/** Waits for the end, but only so long that a test fails with what it saw. */
export const end = async (executionArn: string, withinMs = 12_000) => {
  const latest = Date.now() + withinMs;
  for (;;) {
    const seen = await look(executionArn);
    if (seen.status !== 'RUNNING' || Date.now() > latest) return seen;
    await pause(40);
  }
};

export const startStates = async (states: States, input: Json = {}) =>
  start(await createMachine(states), input);

export const runStates = async (states: States, input: Json = {}) =>
  end(await startStates(states, input));
