import { LambdaClient, PutFunctionConcurrencyCommand } from '@aws-sdk/client-lambda';
import { awsSettings } from './settings.ts';
import { createStack } from './stack.ts';
import { template } from './template.ts';

/** Takes all concurrency from a function, so that every call is throttled. */
const throttle = (endpoint: string, FunctionName: string) =>
  new LambdaClient(awsSettings(endpoint)).send(
    new PutFunctionConcurrencyCommand({ FunctionName, ReservedConcurrentExecutions: 0 }),
  );

/** The workers, the API and the table that the tests share, created by CloudFormation as on AWS. */
export const createFixture = async (endpoint: string) => {
  const output = await createStack(endpoint, 'conformance', template);
  await throttle(endpoint, output('ThrottledArn'));
  return {
    workerArn: output('WorkerArn'),
    throttledArn: output('ThrottledArn'),
    roleArn: output('RoleArn'),
    tableName: output('TableName'),
    apiId: output('ApiId'),
    userPoolId: output('UserPoolId'),
    clientId: output('ClientId'),
  };
};
