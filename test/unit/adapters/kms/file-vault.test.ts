import { describe, expect, it } from 'vitest';
import { countyKeyRecord, countyKeysOf } from '#domain/county-key';
import { put, remove } from '#domain/record';
import { fileVaultContract } from '#test/contracts/file-vault-contract';
import { memoryFileVault } from '#test/fakes/memory-file-vault';
import {
  COUNTY,
  deployment,
  names,
  openAll,
  type SealedFile,
  sealedFile,
  sealedFiles,
} from './counted-vault.ts';

describe('the file vault in memory', () => {
  fileVaultContract(async () => memoryFileVault());
});

describe('the file vault of KMS', () => {
  fileVaultContract(async () => deployment().start());
});

const MINUTE = 60_000;

describe('a page of a hundred files', () => {
  it('of one county costs a process that has just started one call of the key service', async () => {
    const { start, calls } = deployment();
    const files = await sealedFiles(start(), names(100));
    const cold = start();

    expect(await calls(() => openAll(cold, files))).toEqual({ 'kms:Decrypt': 1 });
    expect(await calls(() => openAll(cold, files))).toEqual({});
  });

  it('costs one call, too, where each was made under another version of the key', async () => {
    const { start, calls, years } = deployment();
    const files: SealedFile[] = [];
    for (const year of names(10, 'Y')) {
      files.push(...(await sealedFiles(start(), names(10, year))));
      years(1);
    }
    await sealedFile(start(), 'last');

    const cold = start();

    expect(await calls(() => openAll(cold, files))).toEqual({ 'kms:Decrypt': 1 });
    expect(await openAll(cold, files)).toEqual(files.map(({ id }) => ({ id })));
  });

  it('costs two where the key was renewed after the process had opened it', async () => {
    const { start, calls, years } = deployment();
    const former = await sealedFiles(start(), names(50));
    years(1);
    const running = start();

    const counted = await calls(async () => {
      await openAll(running, former.slice(0, 1));
      const present = await sealedFiles(start(), names(50, 'N'));
      await openAll(running, [...former, ...present]);
    });

    expect(counted).toEqual({ 'kms:GenerateDataKey': 1, 'kms:Decrypt': 3 });
  });

  it('of a hundred counties finds all their keys held', async () => {
    const { start, calls } = deployment();
    const vault = start();
    const files = await Promise.all(names(100).map((id) => sealedFile(vault, id, `county-${id}`)));
    const cold = start();

    expect(await calls(() => openAll(cold, files))).toEqual({ 'kms:Decrypt': 100 });
    expect(await calls(() => openAll(cold, files))).toEqual({});
  });
});

describe('a county’s key', () => {
  it('is held for minutes, and then opened again', async () => {
    const { start, calls, forward } = deployment();
    const vault = start();
    const files = await sealedFiles(vault, names(2));
    forward(4 * MINUTE);
    expect(await calls(() => openAll(vault, files))).toEqual({});
    forward(MINUTE);

    expect(await calls(() => openAll(vault, files))).toEqual({ 'kms:Decrypt': 1 });
  });

  it('is held for a hundred counties, and no more', async () => {
    const { start, calls } = deployment();
    const vault = start();
    const first = await sealedFile(vault, 'F', 'first');
    for (const id of names(100)) await sealedFile(vault, id, `county-${id}`);

    expect(await calls(() => openAll(vault, [first]))).toEqual({ 'kms:Decrypt': 1 });
  });

  it('is made once for a year, however many files are made', async () => {
    const { start, calls, years } = deployment();
    const vault = start();

    const made = { 'kms:GenerateDataKey': 1 };
    expect(await calls(() => sealedFiles(vault, names(100)))).toEqual(made);
    years(0.99);
    expect(await calls(() => sealedFiles(start(), names(100)))).toEqual({ 'kms:Decrypt': 1 });
    years(0.01);
    expect(await calls(() => sealedFiles(start(), names(100)))).toEqual({
      'kms:Decrypt': 1,
      ...made,
    });
  });

  it('is one, though ten processes make the first at once', async () => {
    const { start, store } = deployment();
    const vaults = names(10).map(start);
    const files = await Promise.all(vaults.map((vault, n) => sealedFile(vault, `F${n}`)));

    const page = { limit: 10 };
    const { items } = await store.list(countyKeyRecord, countyKeysOf(COUNTY), page);
    expect(items.map(({ version }) => version)).toEqual([1]);
    expect(await openAll(start(), files)).toHaveLength(10);
  });

  it('is another’s in another county, though its record was copied there', async () => {
    const { start, store } = deployment();
    const file = await sealedFile(start(), 'F1');
    const { items } = await store.list(countyKeyRecord, countyKeysOf(COUNTY), { limit: 1 });
    await store.write(items.map((item) => put(countyKeyRecord, { ...item, county: 'other' })));

    const moved = openAll(start(), [{ ...file, county: 'other' }]);

    await expect(moved).rejects.toMatchObject({ name: 'SealBroken' });
  });

  it('once destroyed has destroyed its files, and says so', async () => {
    const { start, store } = deployment();
    const file = await sealedFile(start(), 'F1');
    await store.write([remove(countyKeyRecord, COUNTY, 1)]);

    await expect(openAll(start(), [file])).rejects.toMatchObject({
      name: 'KeyDestroyed',
      message: 'the key of file F1 is destroyed',
    });
  });
});
