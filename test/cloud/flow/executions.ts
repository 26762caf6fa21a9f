import { DescribeExecutionCommand, StopExecutionCommand } from '@aws-sdk/client-sfn';
import { GetCommand } from '@aws-sdk/lib-dynamodb';
import type { System } from '#local/system';
import { eventually } from '../eventually.ts';
import type { DutyView, TheCase } from './a-case.ts';
import { machinesOf, TABLE, tableOf } from './inspect.ts';
import { forward } from './time.ts';

/** A duty, for its episode; undefined for the newest response of the case. */
type Which = Pick<DutyView, 'id'> | undefined;

/** The newest execution of an episode. */
export const lastExecution = async (of: TheCase, which?: Which) => {
  const { episodes } = await of.show();
  const wanted = which?.id.split('.')[1];
  const episode = episodes.findLast(({ id, machine }) =>
    wanted ? id === wanted : machine === 'emergency-response',
  );
  const last = episode?.executions.at(-1);
  if (!last) throw new Error(`case ${of.caseNumber} has no execution`);
  return last;
};

export const statusOf = async (system: System, executionArn: string): Promise<string> => {
  try {
    const asked = new DescribeExecutionCommand({ executionArn });
    return (await machinesOf(system).send(asked)).status ?? 'unknown';
  } catch (error) {
    if (error instanceof Error && error.name === 'ExecutionDoesNotExist') return 'not started';
    throw error;
  }
};

/** Waits until the present execution runs. */
export const running = (system: System, of: TheCase, which?: Which) =>
  eventually(async () => {
    const last = await lastExecution(of, which);
    return (await statusOf(system, last.arn)) === 'RUNNING' && last;
  });

/** Stops the present execution from outside, as an accident would. */
export const kill = async (system: System, of: TheCase, which?: Which) => {
  const last = await running(system, of, which);
  const cause = 'an accident';
  await machinesOf(system).send(new StopExecutionCommand({ executionArn: last.arn, cause }));
  return last;
};

interface Token {
  readonly token: string;
  readonly cycle: number;
}

const isToken = (value: unknown): value is Token =>
  typeof value === 'object' && value !== null && 'token' in value && 'cycle' in value;

/** The task token that the present execution waits with for a duty. */
export const tokenOf = (system: System, of: TheCase, duty: Pick<DutyView, 'id'>) =>
  eventually(async () => {
    const { cycle } = await lastExecution(of, duty);
    const Key = { pk: `CASE#${of.caseNumber}`, sk: `TOKEN#${duty.id}` };
    const { Item } = await tableOf(system).send(new GetCommand({ TableName: TABLE, Key }));
    const value: unknown = Item?.value;
    return isToken(value) && value.cycle === cycle && value.token;
  });

/** Kills the case's execution and lets two minutes pass, by when its watch has checked. */
export const killAndWait = async (system: System, of: TheCase): Promise<void> => {
  await kill(system, of);
  await forward(system, 2, 'minute');
};

/** Kills the case's execution, however late its next check is, and waits for the next one. */
export const killAndFollow = async (system: System, of: TheCase): Promise<void> => {
  const lost = await kill(system, of);
  await eventually(async () => {
    await forward(system, 1, 'minute');
    return (await lastExecution(of)).cycle > lost.cycle;
  });
  await running(system, of);
};
