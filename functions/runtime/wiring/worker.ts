import { SFNClient } from '@aws-sdk/client-sfn';
import { SNSClient } from '@aws-sdk/client-sns';
import { dynamoDueIndex } from '#adapters/dynamo/due-index';
import { gatewaySms, snsMessenger, snsSms } from '#adapters/sns-messenger';
import { snsParts } from '#adapters/sns-parts';
import { stepFunctions } from '#adapters/step-functions';
import type { WorkerPorts } from '#domain/world';
import type { RelayEnvironment } from '#schemas/environment';
import { absent } from './absent.ts';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

/** The ports of the relay, and most of those of the sweep: the table, the machines, and the messengers. */
export const workerPorts = (env: RelayEnvironment): WorkerPorts => {
  const client = documentClient();
  const tables = tablesOf(env);
  const sns = new SNSClient(patience);
  const sms = env.SMS_PORT === 'sns' ? snsSms(sns) : gatewaySms(env.SMS_PORT);
  return {
    ...basePorts(env, client, tables),
    machines: stepFunctions(new SFNClient(patience), env.MACHINE_ARN_PREFIX),
    messenger: snsMessenger(sns, env.TOPIC_ARN_PREFIX, sms),
    parts: snsParts(sns, env.PARTS_TOPIC),
    due: dynamoDueIndex(client, tables),
    birthdays: absent('birthdays'),
    signature: env.SMS_SIGNATURE,
  };
};
