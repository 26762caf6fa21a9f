import { Aws } from 'aws-cdk-lib';
import type { NamedDeployment } from '#infra/deployment';

type Named = Pick<NamedDeployment, 'name'>;

const arn = (service: string, resource: string) =>
  `arn:${Aws.PARTITION}:${service}:${Aws.REGION}:${Aws.ACCOUNT_ID}:${resource}`;

/** A machine's name follows. */
export const machineArnPrefix = ({ name }: Named): string => arn('states', `stateMachine:${name}-`);

/** A machine's name, a colon and an execution's name follow. */
export const executionArnPrefix = ({ name }: Named): string => arn('states', `execution:${name}-`);

/** An office's id follows; its topic carries its e-mail. */
export const officeTopicArnPrefix = ({ name }: Named): string => arn('sns', `${name}-office-`);

/** The topic through which the function that carries out the parts of whole acts is asked. */
export const partsTopicArn = (deployment: Named): string =>
  arn('sns', resourceName(deployment, 'parts'));

/** `api` of `local` is `local-api`. */
export const resourceName = ({ name }: Named, resource: string): string => `${name}-${resource}`;
