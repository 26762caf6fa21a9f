import { Duration } from 'aws-cdk-lib';
import { Rule, Schedule } from 'aws-cdk-lib/aws-events';
import { LambdaFunction } from 'aws-cdk-lib/aws-events-targets';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';

/** Neither a start that failed nor a sweep that failed is repeated: the next takes its work. */
const once = { retryAttempts: 0, maxEventAge: Duration.minutes(1) };

/** Starts a sweep every minute. */
export const everyMinute = (scope: Construct, sweep: IFunction): void => {
  sweep.configureAsyncInvoke(once);
  new Rule(scope, 'EveryMinute', {
    description: 'starts the sweep',
    schedule: Schedule.rate(Duration.minutes(1)),
    targets: [new LambdaFunction(sweep, once)],
  });
};
