import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { NamedDeployment } from '#infra/deployment';
import { officeTopicArnPrefix } from '#infra/names';
import { allowPrefix } from '#infra/rights/allow';

/**
 * Lets a function send e-mail through the offices' topics, and SMS where SNS is the port.
 *
 * A telephone number has no ARN: publishing to one is allowed as publishing to no topic at all.
 */
export const sendAlerts = (deployment: NamedDeployment, worker: IFunction): void => {
  const onTopics = ['sns:CreateTopic', 'sns:Publish', 'sns:Subscribe'];
  allowPrefix(worker, onTopics, officeTopicArnPrefix(deployment));
  sendSms(deployment, worker);
};

/** Lets a function send SMS and nothing else, where SNS is the port. */
export const sendSms = (deployment: NamedDeployment, worker: IFunction): void => {
  if (deployment.sms !== 'sns') return;
  const topics = `arn:${Aws.PARTITION}:sns:*:*:*`;
  worker.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], notResources: [topics] }));
};
