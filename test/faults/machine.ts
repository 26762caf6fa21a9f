import {
  DescribeExecutionCommand,
  GetExecutionHistoryCommand,
  SendTaskFailureCommand,
} from '@aws-sdk/client-sfn';
import type { System } from '#local/system';
import { eventually } from '#test/cloud/eventually';
import type { DutyView, TheCase } from '#test/cloud/flow/a-case';
import { lastExecution, tokenOf } from '#test/cloud/flow/executions';
import { machinesOf } from '#test/cloud/flow/inspect';
import { invoke } from './functions.ts';

export interface Scene {
  readonly system: System;
  readonly of: TheCase;
}

const eventsOf = async ({ system, of }: Scene, duty: DutyView) => {
  const { arn: executionArn } = await lastExecution(of, duty);
  const asked = new GetExecutionHistoryCommand({ executionArn, maxResults: 1000 });
  return (await machinesOf(system).send(asked)).events ?? [];
};

/** The number of failed attempts of the execution that waits for this duty. */
export const failures = async (scene: Scene, duty: DutyView): Promise<number> =>
  (await eventsOf(scene, duty)).filter(({ type }) => type === 'TaskFailed').length;

/** Waits until one more attempt has failed than before. */
export const oneMoreFailure = async (
  scene: Scene,
  duty: DutyView,
  before: number,
): Promise<void> => {
  await eventually(async () => (await failures(scene, duty)) > before);
};

/** Ends the attempt that waits for a duty, as Step Functions itself may. */
export const failTask = async (
  { system, of }: Scene,
  duty: DutyView,
  error: string,
): Promise<void> => {
  const taskToken = await tokenOf(system, of, duty);
  await machinesOf(system).send(new SendTaskFailureCommand({ taskToken, error, cause: 'a test' }));
};

/** The input of `open-duty` from the state that opened this duty. */
export const eventOf = async (scene: Scene, { id, type, subject }: DutyView): Promise<object> => {
  const { system, of } = scene;
  const token = await tokenOf(system, of, { id });
  const { arn: executionArn } = await lastExecution(of, { id });
  const { input = '{}' } = await machinesOf(system).send(
    new DescribeExecutionCommand({ executionArn }),
  );
  return { duty: type, of: JSON.parse(input), attempt: 0, token, ...(subject && { subject }) };
};

/** Waits until the duty has another token than before: a new attempt waits for it, or did. */
export const waitsAgain = async ({ system, of }: Scene, duty: DutyView, before: string) =>
  eventually(async () => {
    const token = await tokenOf(system, of, duty);
    return token !== before && token;
  });

/** Runs the sweep, as EventBridge starts it, until the watch has started a new cycle of the duty's episode. */
export const sweptToLife = async (
  { system, of }: Scene,
  duty: DutyView,
  cycle: number,
): Promise<void> => {
  const isNext = async () => (await lastExecution(of, duty)).cycle > cycle;
  await eventually(async () => {
    if (await isNext()) return true;
    await invoke(system, 'sweep');
    return isNext();
  });
};
