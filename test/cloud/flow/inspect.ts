import { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import type { System } from '#local/system';

/** The deployment's table of cases. */
export const TABLE = 'local-cases';

/** The configuration with which an AWS SDK client reaches the system's cloud. */
export const cloudOf = ({ cloud: { endpoint, region } }: System) => ({
  endpoint,
  region,
  credentials: { accessKeyId: 'test', secretAccessKey: 'test' },
});

export const tableOf = (system: System): DynamoDBDocumentClient =>
  DynamoDBDocumentClient.from(new DynamoDBClient(cloudOf(system)));

export const machinesOf = (system: System): SFNClient => new SFNClient(cloudOf(system));

export const snsOf = (system: System): SNSClient => new SNSClient(cloudOf(system));

const messagesAt = async ({ cloud }: System, query = ''): Promise<readonly string[]> => {
  const answer = await fetch(`${cloud.endpoint}/_ministack/sns/sms-messages${query}`);
  return messagesIn(await answer.json());
};

/** The texts that a telephone has received, oldest first. */
export const smsTo = (system: System, mobile: string): Promise<readonly string[]> =>
  messagesAt(system, `?phoneNumber=${encodeURIComponent(mobile)}`);

/** The texts that any telephone has received. */
export const allSms = (system: System): Promise<readonly string[]> => messagesAt(system);

const messagesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  if ('Message' in value) return [String(value.Message)];
  return Object.values(value).flatMap(messagesIn);
};
