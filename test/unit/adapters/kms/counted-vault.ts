import { dynamoStore } from '#adapters/dynamo/store';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import type { FileVault, KeyedFile } from '#domain/file-vault';
import { clientsOf } from '../../../../bench/table/clients.ts';
import { tables } from '../../../../bench/table/names.ts';
import { service } from '../../../../bench/table/service.ts';

const YEAR_MS = 365 * 86_400_000;

/** Processes of one deployment, with a key service that counts and a clock that stands still until it is moved. */
export const deployment = () => {
  const served = service();
  const { dynamo, kms } = clientsOf(served);
  const store = dynamoStore(dynamo, tables);
  let time = Date.parse('2026-11-23T08:00:00Z');
  const now = () => time;
  return {
    store,
    kms,
    served,
    /** Starts a function. */
    start: (): FileVault => kmsFileVault({ keys: dataKeys(kms, 'data'), store, now }),
    forward: (ms: number): void => {
      time += ms;
    },
    years: (years: number): void => {
      time += years * YEAR_MS;
    },
    /** Returns the calls to the key service that this work makes, by name. */
    calls: async (work: () => Promise<unknown>): Promise<Record<string, number>> => {
      const { requests } = await served.count(work);
      return Object.fromEntries(
        Object.entries(requests).filter(([name]) => name.startsWith('kms:')),
      );
    },
  };
};

export const COUNTY = '430903';

export interface SealedFile extends KeyedFile {
  readonly sealed: string;
}

export const sealedFile = async (
  vault: FileVault,
  id: string,
  county = COUNTY,
): Promise<SealedFile> => {
  const file = { id, county, key: await vault.newKey({ id, county }) };
  return { ...file, sealed: await vault.seal(file, 'PROFILE', { id }) };
};

export const sealedFiles = (vault: FileVault, names: readonly string[], county = COUNTY) =>
  Promise.all(names.map((id) => sealedFile(vault, id, county)));

export const openAll = (vault: FileVault, files: readonly SealedFile[]) =>
  Promise.all(files.map((file) => vault.unseal(file, 'PROFILE', file.sealed)));

/** This many names of files. */
export const names = (count: number, prefix = 'F'): readonly string[] =>
  Array.from({ length: count }, (_, n) => `${prefix}${n}`);
