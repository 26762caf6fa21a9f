import { dynamoStore } from '#adapters/dynamo/store';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import { kmsVault } from '#adapters/kms/vault';
import type { FileVault, KeyedFile } from '#domain/file-vault';
import { clientsOf } from '../table/clients.ts';
import { tables } from '../table/names.ts';
import { service } from '../table/service.ts';

const YEAR_MS = 365 * 86_400_000;
const COUNTY = '430903';

/** About as much content as a page shows of one child. */
export const content = { name: '小明', born: '2016-05-01', carer: '奶奶', school: 'x'.repeat(200) };

export type SealedFile = KeyedFile & { readonly sealed: string };

const sealOne = async (vault: FileVault, id: string): Promise<SealedFile> => {
  const file = { id, county: COUNTY };
  const keyed = { ...file, key: await vault.newKey(file) };
  return { ...keyed, sealed: await vault.seal(keyed, 'PROFILE', content) };
};

/** A county's files, made over this many years; the county's key is renewed each year. */
export const sealedFiles = async (count: number, years: number) => {
  const served = service();
  const { dynamo, kms } = clientsOf(served);
  const store = dynamoStore(dynamo, tables);
  let time = Date.parse('2026-11-23T08:00:00Z');
  const start = () => kmsFileVault({ keys: dataKeys(kms, 'data'), store, now: () => time });
  const files: SealedFile[] = [];
  for (let n = 0; n < count; n += 1) {
    if (n > 0 && n % Math.ceil(count / years) === 0) time += YEAR_MS;
    files.push(await sealOne(start(), `F${n}`));
  }
  return { served, files, start };
};

export const openPage = (vault: FileVault, files: readonly SealedFile[]) =>
  Promise.all(files.map((file) => vault.unseal(file, 'PROFILE', file.sealed)));

/** The same with a data key for each file: content that is sealed minutes apart has a key of its own. */
export const filesOfTheirOwn = async (count: number) => {
  const served = service();
  const { kms } = clientsOf(served);
  let time = 0;
  const start = () => kmsVault(kms, { data: 'data', pseudonym: 'pseudonym' }, () => time);
  const sealing = start();
  const files: string[] = [];
  for (let n = 0; n < count; n += 1) {
    time += 600_000;
    files.push(await sealing.seal(content));
  }
  return { served, files, start };
};
