import { KMSClient } from '@aws-sdk/client-kms';
import { dynamoCallers } from '#adapters/dynamo/callers';
import { envelope } from '#adapters/kms/envelope';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSeal } from '#adapters/kms/seal';
import { kmsVault } from '#adapters/kms/vault';
import type { HotlinePorts } from '#domain/world';
import type { HotlineEnvironment } from '#schemas/environment';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

/** The ports of the hotline. KMS lets this function encrypt, but not decrypt. */
export const hotlinePorts = (env: HotlineEnvironment): HotlinePorts => {
  const { DATA_KEY_ID: data, PSEUDONYM_KEY_ID: pseudonym, SEAL_KEY_ID, COUNTY: county } = env;
  const [kms, client, tables] = [
    new KMSClient(patience),
    documentClient(),
    tablesOf(env, env.REPORTERS_TABLE_NAME),
  ];
  const { seal, pseudonym: make } = kmsVault(kms, { data, pseudonym });
  return {
    ...basePorts(env, client, tables),
    callers: dynamoCallers(client, tables),
    perCaller: { calls: env.CALLS_PER_CALLER, minutes: env.CALLER_MINUTES },
    vault: { seal, pseudonym: make },
    birthdays: envelope(dataKeys(kms, data), 'birthdays'),
    seal: kmsSeal(kms, SEAL_KEY_ID),
    county,
  };
};
