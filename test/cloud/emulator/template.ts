import { readFileSync } from 'node:fs';
import { apiResources } from './api-resources.ts';

const workerCode = readFileSync(new URL('./worker.js', import.meta.url), 'utf8');

const attribute = (resource: string, name: string) => ({ 'Fn::GetAtt': [resource, name] });

const worker = {
  Type: 'AWS::Lambda::Function',
  Properties: {
    Handler: 'index.handler',
    Runtime: 'nodejs24.x',
    Role: attribute('Role', 'Arn'),
    Timeout: 20,
    Code: { ZipFile: workerCode },
    Environment: { Variables: { TABLE_NAME: { Ref: 'Table' } } },
  },
};

const lambdaMayAssume = {
  Version: '2012-10-17',
  Statement: [
    { Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' },
  ],
};

export const template = {
  Resources: {
    Role: {
      Type: 'AWS::IAM::Role',
      Properties: { AssumeRolePolicyDocument: lambdaMayAssume },
    },
    Table: {
      Type: 'AWS::DynamoDB::Table',
      Properties: {
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [{ AttributeName: 'pk', AttributeType: 'S' }],
        KeySchema: [{ AttributeName: 'pk', KeyType: 'HASH' }],
      },
    },
    Worker: worker,
    Throttled: worker,
    Pool: {
      Type: 'AWS::Cognito::UserPool',
      Properties: { AdminCreateUserConfig: { AllowAdminCreateUserOnly: true } },
    },
    Client: {
      Type: 'AWS::Cognito::UserPoolClient',
      Properties: {
        UserPoolId: { Ref: 'Pool' },
        ExplicitAuthFlows: ['ALLOW_USER_PASSWORD_AUTH', 'ALLOW_REFRESH_TOKEN_AUTH'],
      },
    },
    ...apiResources({
      functionArn: attribute('Worker', 'Arn'),
      issuer: { 'Fn::Sub': 'https://cognito-idp.${AWS::Region}.amazonaws.com/${Pool}' },
      audience: { Ref: 'Client' },
    }),
  },
  Outputs: {
    WorkerArn: { Value: attribute('Worker', 'Arn') },
    ThrottledArn: { Value: attribute('Throttled', 'Arn') },
    RoleArn: { Value: attribute('Role', 'Arn') },
    TableName: { Value: { Ref: 'Table' } },
    ApiId: { Value: { Ref: 'Api' } },
    UserPoolId: { Value: { Ref: 'Pool' } },
    ClientId: { Value: { Ref: 'Client' } },
  },
};
