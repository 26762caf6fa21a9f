import { KMSClient } from '@aws-sdk/client-kms';
import { envelope } from '#adapters/kms/envelope';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSeal } from '#adapters/kms/seal';
import { kmsVault } from '#adapters/kms/vault';
import type { PartPorts } from '#domain/world';
import type { PartsEnvironment } from '#schemas/environment';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

/**
 * The ports of the parts: it decrypts whole acts and children's files, and writes sealed reporters without reading
 * them.
 */
export const partPorts = (env: PartsEnvironment): PartPorts => {
  const { DATA_KEY_ID: data, PSEUDONYM_KEY_ID: pseudonym, SEAL_KEY_ID } = env;
  const kms = new KMSClient(patience);
  const base = basePorts(env, documentClient(), tablesOf(env, env.REPORTERS_TABLE_NAME));
  const { store } = base;
  return {
    ...base,
    vault: kmsVault(kms, { data, pseudonym }),
    birthdays: envelope(dataKeys(kms, data), 'birthdays'),
    fileVault: kmsFileVault({ keys: dataKeys(kms, data), store, now: Date.now }),
    seal: kmsSeal(kms, SEAL_KEY_ID),
  };
};
