import { createCipheriv } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { dataKeys } from '#adapters/kms/keys';
import { kmsVault } from '#adapters/kms/vault';
import { deployment } from './counted-vault.ts';

const keys = { data: 'data', pseudonym: 'pseudonym' };
const MINUTES = 5 * 60_000;

const aVault = () => {
  const { kms, calls } = deployment();
  let time = 0;
  const start = () => kmsVault(kms, keys, () => time);
  return {
    start,
    calls,
    forward: (ms: number) => {
      time += ms;
    },
  };
};

describe('the vault', () => {
  it('seals for five minutes under one data key, and with the next under another', async () => {
    const { start, calls, forward } = aVault();
    const vault = start();
    const many = () => Promise.all([vault.seal('a'), vault.seal('b'), vault.seal('c')]);

    expect(await calls(many)).toEqual({ 'kms:GenerateDataKey': 1 });
    forward(MINUTES - 1);
    expect(await calls(many)).toEqual({});
    forward(1);
    expect(await calls(many)).toEqual({ 'kms:GenerateDataKey': 1 });
  });

  it('opens what it sealed, with one call for all that asks at once, and anew after minutes', async () => {
    const { start, calls, forward } = aVault();
    const sealed = await start().seal({ name: '小明' });
    const vault = start();
    const open = () => Promise.all([vault.unseal(sealed), vault.unseal(sealed)]);

    expect(await open()).toEqual([{ name: '小明' }, { name: '小明' }]);
    expect(await calls(open)).toEqual({});
    forward(MINUTES);
    expect(await calls(open)).toEqual({ 'kms:Decrypt': 1 });
  });

  it('holds the data keys that it opened, but not for ever more of them', async () => {
    const { start, calls, forward } = aVault();
    const sealing = start();
    const all: string[] = [];
    for (let n = 0; n < 201; n += 1) {
      all.push(await sealing.seal(n));
      forward(MINUTES);
    }
    const vault = start();
    for (const sealed of all) await vault.unseal(sealed);
    const [first = ''] = all;
    const last = all.at(-1) ?? '';

    expect(await calls(() => vault.unseal(last))).toEqual({});
    expect(await calls(() => vault.unseal(first))).toEqual({ 'kms:Decrypt': 1 });
  });

  it('refuses what was changed', async () => {
    const vault = aVault().start();
    const sealed = await vault.seal('a');
    const changed = sealed.replace(/.{4}$/, 'AAAA');

    await expect(vault.unseal(changed)).rejects.toMatchObject({ name: 'SealBroken' });
    await expect(vault.unseal('none')).rejects.toThrow('four parts');
  });

  it('opens what was sealed before anything was bound to it', async () => {
    const { kms } = deployment();
    const { plain, encrypted } = await dataKeys(kms, 'data').make({ purpose: 'personal' });
    const cipher = createCipheriv('aes-256-gcm', plain, Buffer.alloc(12, 7));
    const body = Buffer.concat([cipher.update('{"a":1}', 'utf8'), cipher.final()]);
    const parts = [Buffer.alloc(12, 7), cipher.getAuthTag(), body];
    const sealed = [encrypted, ...parts.map((part) => part.toString('base64'))].join('.');

    expect(await kmsVault(kms, keys).unseal(sealed)).toEqual({ a: 1 });
  });
});
