import { KMSClient } from '@aws-sdk/client-kms';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSearchTokens } from '#adapters/kms/search-tokens';
import { kmsVault } from '#adapters/kms/vault';
import type { ApiPorts } from '#domain/world';
import type { AudienceEnvironment } from '#schemas/environment';
import { absent } from './absent.ts';
import { basePorts, documentClient, tablesOf } from './base.ts';
import { patience } from './patience.ts';

/** The ports of every audience, and the services for functions that need more of them. */
export const audiencePorts = (env: AudienceEnvironment, reporters?: string) => {
  const { DATA_KEY_ID: data, PSEUDONYM_KEY_ID: pseudonym } = env;
  const kms = new KMSClient(patience);
  const [client, tables] = [documentClient(), tablesOf(env, reporters)];
  const ports: ApiPorts = {
    ...basePorts(env, client, tables),
    readings: absent('access log'),
    vault: kmsVault(kms, { data, pseudonym }),
    searchTokens: kmsSearchTokens(kms, pseudonym),
    birthdays: absent('birthdays'),
    fileVault: absent('vault of files'),
    seal: absent('seal'),
    consoleLink: absent('console'),
    graphOf: absent('machines'),
    packNames: absent('names of packs'),
    dutyPages: absent('pages of duty types'),
  };
  return { ports, kms, client, tables };
};

/** The ports for children's files, for functions that may decrypt them. */
export const filesOf = (
  { DATA_KEY_ID }: AudienceEnvironment,
  kms: KMSClient,
  { store }: Pick<ApiPorts, 'store'>,
): Pick<ApiPorts, 'fileVault'> => ({
  fileVault: kmsFileVault({ keys: dataKeys(kms, DATA_KEY_ID), store, now: Date.now }),
});
