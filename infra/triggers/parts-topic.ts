import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { Topic } from 'aws-cdk-lib/aws-sns';
import { LambdaSubscription } from 'aws-cdk-lib/aws-sns-subscriptions';
import type { IQueue } from 'aws-cdk-lib/aws-sqs';
import type { Construct } from 'constructs';
import type { NamedDeployment } from '#infra/deployment';
import { resourceName } from '#infra/names';

export interface PartsTopicProps {
  readonly deployment: NamedDeployment;
  readonly parts: IFunction;
  readonly undelivered: IQueue;
}

/**
 * Delivers each part of a whole act that the relay asks for to the function that may carry it out. A lost request is
 * repeated, since its message stays in the outbox until the part is done.
 */
export const partsTopic = (scope: Construct, props: PartsTopicProps): void => {
  const { deployment, parts, undelivered } = props;
  const topicName = resourceName(deployment, 'parts');
  const topic = new Topic(scope, 'Parts', { topicName, enforceSSL: true });
  topic.addSubscription(new LambdaSubscription(parts, { deadLetterQueue: undelivered }));
};
