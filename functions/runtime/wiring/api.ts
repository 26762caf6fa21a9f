import { KMSClient } from '@aws-sdk/client-kms';
import { consoleLink } from '#adapters/console-link';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSeal } from '#adapters/kms/seal';
import { kmsSearchTokens } from '#adapters/kms/search-tokens';
import { kmsVault } from '#adapters/kms/vault';
import { graphOf } from '#adapters/machine-graphs';
import { packs } from '#adapters/policy-packs';
import { textBeside } from '#adapters/text-beside';
import type { ApiPorts } from '#domain/world';
import type { ApiEnvironment } from '#schemas/environment';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

export const apiPorts = (env: ApiEnvironment): ApiPorts => {
  const { DATA_KEY_ID: data, PSEUDONYM_KEY_ID: pseudonym, SEAL_KEY_ID } = env;
  const kms = new KMSClient(patience);
  const base = basePorts(env, documentClient(), tablesOf(env, env.REPORTERS_TABLE_NAME));
  const { store } = base;
  return {
    ...base,
    vault: kmsVault(kms, { data, pseudonym }),
    fileVault: kmsFileVault({ keys: dataKeys(kms, data), store, now: Date.now }),
    searchTokens: kmsSearchTokens(kms, pseudonym),
    seal: kmsSeal(kms, SEAL_KEY_ID),
    consoleLink: consoleLink(env.MACHINE_ARN_PREFIX),
    graphOf,
    packNames: Object.keys(packs),
    dutyPages: textBeside('duty-types'),
  };
};
