import { Aws, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** How a finding of cdk-nag writes an ARN. */
const asFound = (arn: string): string =>
  arn
    .replaceAll(Aws.PARTITION, '<AWS::Partition>')
    .replaceAll(Aws.REGION, '<AWS::Region>')
    .replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>');

/** Lets a function do exactly this to exactly these. */
export const allow = (worker: IFunction, actions: string[], resources: string[]): void => {
  worker.addToRolePolicy(new PolicyStatement({ actions, resources }));
};

/** Lets a function do this to all whose ARN begins so, because they are made while the system runs. */
export const allowPrefix = (worker: IFunction, actions: string[], prefix: string): void => {
  const resource = `${prefix}*`;
  allow(worker, actions, [resource]);
  Validations.of(worker.role ?? worker).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${asFound(resource)}]`,
    reason: 'the names of its executions and topics are made at run time, under its own prefix',
  });
};
