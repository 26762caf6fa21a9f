import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { NamedDeployment } from '#infra/deployment';
import { executionArnPrefix, machineArnPrefix } from '#infra/names';
import { allowPrefix } from '#infra/rights/allow';

/** Lets a function send a duty's outcome to the machine that waits for it. */
export const answerTasks = (deployment: NamedDeployment, worker: IFunction): void =>
  allowPrefix(worker, ['states:SendTaskSuccess'], machineArnPrefix(deployment));

/** Lets a function start and stop the executions of episodes, and answer their tasks. */
export const driveMachines = (deployment: NamedDeployment, worker: IFunction): void => {
  answerTasks(deployment, worker);
  allowPrefix(worker, ['states:StartExecution'], machineArnPrefix(deployment));
  allowPrefix(worker, ['states:StopExecution'], executionArnPrefix(deployment));
};

/** Lets a function ask whether an execution still runs, for the sweep's watch. */
export const watchExecutions = (deployment: NamedDeployment, worker: IFunction): void =>
  allowPrefix(worker, ['states:DescribeExecution'], executionArnPrefix(deployment));
