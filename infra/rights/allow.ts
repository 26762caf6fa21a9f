import { Aws, Validations } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';

/** An ARN in the form that cdk-nag's findings use. */
const asFound = (arn: string): string =>
  arn
    .replaceAll(Aws.PARTITION, '<AWS::Partition>')
    .replaceAll(Aws.REGION, '<AWS::Region>')
    .replaceAll(Aws.ACCOUNT_ID, '<AWS::AccountId>');

/** Lets a function take exactly these actions on exactly these resources. */
export const allow = (worker: IFunction, actions: string[], resources: string[]): void => {
  worker.addToRolePolicy(new PolicyStatement({ actions, resources }));
};

/**
 * Lets a function take these actions on every resource whose ARN begins so, because the resources are created at run
 * time.
 */
export const allowPrefix = (worker: IFunction, actions: string[], prefix: string): void => {
  const resource = `${prefix}*`;
  allow(worker, actions, [resource]);
  Validations.of(worker.role ?? worker).acknowledge({
    id: `AwsSolutions-IAM5[Resource::${asFound(resource)}]`,
    reason:
      'the names of its executions, topics or objects are made at run time, under its own prefix',
  });
};
