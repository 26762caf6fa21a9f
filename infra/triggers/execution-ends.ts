import { Match, Rule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { NamedDeployment } from '#infra/deployment';
import { machineArnPrefix } from '#infra/names';

export interface ExecutionEndsProps {
  readonly deployment: NamedDeployment;
  readonly executions: IFunction;
  readonly undelivered: IQueue;
}

/** Tells `executions` of each execution of ours that has ended, well or badly. */
export const executionEnds = (scope: Construct, props: ExecutionEndsProps): Rule =>
  new Rule(scope, 'ExecutionEnds', {
    description: 'brings the watch of an episode forward when its execution ends',
    eventPattern: {
      source: ['aws.states'],
      detailType: ['Step Functions Execution Status Change'],
      detail: {
        stateMachineArn: Match.prefix(machineArnPrefix(props.deployment)),
        status: ['SUCCEEDED', 'FAILED', 'TIMED_OUT', 'ABORTED'],
      },
    },
    targets: [new LambdaFunction(props.executions, { deadLetterQueue: props.undelivered })],
  });
