import { randomUUID } from 'node:crypto';
import {
  CloudFormationClient,
  CreateStackCommand,
  DescribeStacksCommand,
  waitUntilStackCreateComplete,
} from '@aws-sdk/client-cloudformation';
import { awsSettings } from './settings.ts';

/** Creates a stack, under a name of its own each time, and returns a reader of its outputs. */
export const createStack = async (endpoint: string, name: string, template: unknown) => {
  const StackName = `${name}-${randomUUID()}`;
  const client = new CloudFormationClient(awsSettings(endpoint));
  const TemplateBody = JSON.stringify(template);
  await client.send(
    new CreateStackCommand({ StackName, TemplateBody, Capabilities: ['CAPABILITY_IAM'] }),
  );
  await waitUntilStackCreateComplete(
    { client, maxWaitTime: 60, minDelay: 0.2, maxDelay: 0.5 },
    { StackName },
  );
  const { Stacks } = await client.send(new DescribeStacksCommand({ StackName }));
  const outputs = Stacks?.[0]?.Outputs ?? [];
  return (key: string): string => {
    const value = outputs.find(({ OutputKey }) => OutputKey === key)?.OutputValue;
    if (value === undefined) throw new Error(`the stack ${StackName} has no output ${key}`);
    return value;
  };
};
