import { Aws } from 'aws-cdk-lib';
import type { NamedDeployment } from '#infra/deployment';

type Named = Pick<NamedDeployment, 'name'>;

const arn = (service: string, resource: string) =>
  `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;

/** The beginning of a machine's ARN, to be followed by its name. */
export const machineArnPrefix = ({ name }: Named): string => arn('states', `stateMachine:${name}-`);

/** The beginning of an execution's ARN, to be followed by a machine's name, a colon and the execution's name. */
export const executionArnPrefix = ({ name }: Named): string => arn('states', `execution:${name}-`);

/** The beginning of the ARN of an office's e-mail topic, to be followed by the office's id. */
export const officeTopicArnPrefix = ({ name }: Named): string => arn('sns', `${name}-office-`);

/** The topic of requests to the function that carries out the parts of whole acts. */
export const partsTopicArn = (deployment: Named): string =>
  arn('sns', resourceName(deployment, 'parts'));

/** `api` of `local` is `local-api`. */
export const resourceName = ({ name }: Named, resource: string): string => `${name}-${resource}`;

/** The bucket of papers and signed copies. The names of buckets are taken all over the world, so it names the account. */
export const filesBucket = (deployment: NamedDeployment): string =>
  `${resourceName(deployment, 'files')}-${Aws.ACCOUNT_ID}-${Aws.REGION}`;

export const filesBucketArn = (deployment: NamedDeployment): string =>
  `arn:${Aws.PARTITION}:s3:::${filesBucket(deployment)}`;
