import { Aws } from 'aws-cdk-lib';
import { PolicyStatement } from 'aws-cdk-lib/aws-iam';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { NamedDeployment } from '#infra/deployment';
import { officeTopicArnPrefix } from '#infra/names';
import { allowPrefix } from '#infra/rights/allow';

/**
 * Lets a function send e-mail through the offices' topics, and SMS if SNS is the port.
 *
 * A telephone number has no ARN: the right to publish to one is expressed as the right to publish to anything but a
 * topic.
 */
export const sendAlerts = (deployment: NamedDeployment, worker: IFunction): void => {
  const onTopics = ['sns:CreateTopic', 'sns:Publish', 'sns:Subscribe'];
  allowPrefix(worker, onTopics, officeTopicArnPrefix(deployment));
  sendSms(deployment, worker);
};

/** Lets a function send SMS and nothing else, if SNS is the port. */
export const sendSms = (deployment: NamedDeployment, worker: IFunction): void => {
  if (deployment.sms !== 'sns') return;
  const topics = `arn:${Aws.PARTITION}:sns:*:*:*`;
  worker.addToRolePolicy(new PolicyStatement({ actions: ['sns:Publish'], notResources: [topics] }));
};
