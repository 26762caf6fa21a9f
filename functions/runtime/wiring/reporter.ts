import { KMSClient } from '@aws-sdk/client-kms';
import { SNSClient } from '@aws-sdk/client-sns';
import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { reportersRegister } from '#adapters/reporters-register';
import { gatewaySms, snsSms } from '#adapters/sns-messenger';
import type { ReporterPorts } from '#domain/world';
import type { ReporterEnvironment } from '#schemas/environment';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

/** The ports of the one function that may open the seal; it can send only SMS. */
export const reporterPorts = (env: ReporterEnvironment): ReporterPorts => {
  const client = documentClient();
  const tables = tablesOf(env);
  const { REPORTERS_TABLE_NAME: table, SEAL_KEY_ID: seal } = env;
  const sns = new SNSClient(patience);
  return {
    ...basePorts(env, client, tables),
    register: reportersRegister({ client, table, kms: new KMSClient(patience), seal }),
    sms: env.SMS_PORT === 'sns' ? snsSms(sns) : gatewaySms(env.SMS_PORT),
    outbox: dynamoDueIndex(client, tables).reporterMessages,
    signature: env.SMS_SIGNATURE,
  };
};
