import { tables } from '../table/names.ts';

/** The environment of any function: its deployment, and the address of AWS. */
export const functionEnvironment = (endpoint: string): Record<string, string> => ({
  DEPLOYMENT: 'bench',
  TABLE_NAME: tables.table,
  REPORTERS_TABLE_NAME: tables.reporters,
  SHARDS: String(tables.shards),
  CLOCK: 'system',
  MACHINE_ARN_PREFIX: 'arn:aws:states:us-east-1:111122223333:stateMachine:bench-',
  PARTS_TOPIC: 'arn:aws:sns:us-east-1:111122223333:bench-parts',
  TOPIC_ARN_PREFIX: 'arn:aws:sns:us-east-1:111122223333:bench-office-',
  SMS_PORT: 'sns',
  SMS_SIGNATURE: '合力',
  DATA_KEY_ID: 'data',
  PSEUDONYM_KEY_ID: 'pseudonym',
  SEAL_KEY_ID: 'seal',
  SUBJECT_CLAIM: 'sub',
  ADMINISTRATORS: 'administrator',
  ADMINISTRATOR_ROLE: 'cognito:groups=deployment-administrators',
  POWERTOOLS_SERVICE_NAME: 'bench',
  POWERTOOLS_METRICS_NAMESPACE: 'bench',
  NODE_OPTIONS: '--enable-source-maps',
  AWS_REGION: 'us-east-1',
  AWS_ACCESS_KEY_ID: 'bench',
  AWS_SECRET_ACCESS_KEY: 'bench',
  AWS_ENDPOINT_URL: endpoint,
  PATH: process.env.PATH ?? '',
});
