import { CognitoIdentityProviderClient } from '@aws-sdk/client-cognito-identity-provider';
import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { LambdaClient } from '@aws-sdk/client-lambda';
import { SFNClient } from '@aws-sdk/client-sfn';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { inject } from 'vitest';
import { awsSettings } from './settings.ts';

const settings = awsSettings(inject('endpoint'));

export const stepFunctions = new SFNClient(settings);
export const lambda = new LambdaClient(settings);
export const dynamo = DynamoDBDocumentClient.from(new DynamoDBClient(settings));
export const cognito = new CognitoIdentityProviderClient(settings);
export const fixture = inject('fixture');
