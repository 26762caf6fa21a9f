import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { NamedDeployment } from '#infra/deployment';
import { partsTopicArn } from '#infra/names';
import { allow } from '#infra/rights/allow';

/** Lets a function ask for a part of a whole act, without the rights to carry it out. */
export const askForParts = (deployment: NamedDeployment, worker: IFunction): void =>
  allow(worker, ['sns:Publish'], [partsTopicArn(deployment)]);
