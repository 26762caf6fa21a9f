import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

/** A start or a sweep that failed is not repeated: the next one does its work. */
const once = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };

/** Starts a function every minute: the sweep, and the one that tells reporters. */
export const everyMinute = (
  scope: Construct,
  workers: Readonly<Record<'sweep' | 'reporter', IFunction>>,
): void => {
  for (const worker of Object.values(workers)) worker.configureAsyncInvoke(once);
  new Rule(scope, 'EveryMinute', {
    description: 'starts the sweep, and who tells reporters',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: Object.values(workers).map((worker) => new LambdaFunction(worker, once)),
  });
};
