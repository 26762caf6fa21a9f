import { beforeEach, describe, expect, it } from 'vitest';
import type { FileVault, KeyedFile } from '#domain/file-vault';

const broken = expect.objectContaining({ name: 'SealBroken' });
const destroyed = expect.objectContaining({ name: 'KeyDestroyed' });

const COUNTY = '430903';
const OTHER = '430922';
const content = { name: '小明', born: '2016-05-01' };

/** The contract of every file vault. */
export const fileVaultContract = (make: () => Promise<FileVault>): void => {
  let vault: FileVault;
  beforeEach(async () => {
    vault = await make();
  });
  const aFile = async (id: string, county = COUNTY): Promise<KeyedFile> => ({
    id,
    county,
    key: await vault.newKey({ id, county }),
  });

  describe('what is sealed in a file', () => {
    it('opens as it was, and is not readable before', async () => {
      const file = await aFile('F1');
      const sealed = await vault.seal(file, 'PROFILE', content);

      expect(await vault.unseal(file, 'PROFILE', sealed)).toEqual(content);
      expect(sealed + file.key).not.toContain('小明');
    });

    it('is different each time, as is each key', async () => {
      const [one, other] = [await aFile('F1'), await aFile('F1')];

      expect(one.key).not.toBe(other.key);
      expect(await vault.seal(one, 'PROFILE', content)).not.toBe(
        await vault.seal(other, 'PROFILE', content),
      );
    });

    it('does not open in another file, nor as another part of its own', async () => {
      const [one, other] = [await aFile('F1'), await aFile('F2')];
      const sealed = await vault.seal(one, 'PROFILE', content);

      await expect(vault.unseal(other, 'PROFILE', sealed)).rejects.toEqual(broken);
      await expect(vault.unseal(one, 'EVENT#000001', sealed)).rejects.toEqual(broken);
    });

    it('does not open in another file, though its key was moved with it', async () => {
      const file = await aFile('F1');
      const sealed = await vault.seal(file, 'PROFILE', content);

      await expect(vault.unseal({ ...file, id: 'F2' }, 'PROFILE', sealed)).rejects.toEqual(broken);
    });

    it('does not open under another county’s key', async () => {
      const file = await aFile('F1');
      await aFile('F2', OTHER);
      const sealed = await vault.seal(file, 'PROFILE', content);

      const moved = vault.unseal({ ...file, county: OTHER }, 'PROFILE', sealed);

      await expect(moved).rejects.toEqual(broken);
    });

    it('does not open under a key that was made anew for the same file', async () => {
      const sealed = await vault.seal(await aFile('F1'), 'PROFILE', content);

      await expect(vault.unseal(await aFile('F1'), 'PROFILE', sealed)).rejects.toEqual(broken);
    });

    it('opens as the same bytes, of its own part alone, until the key is destroyed', async () => {
      const [file, other] = [await aFile('F1'), await aFile('F2')];
      const bytes = Uint8Array.from({ length: 100_000 }, (_, index) => index % 256);
      const sealed = await vault.sealBytes(file, 'paper', bytes);
      const gone = { ...file, key: undefined };

      expect(Buffer.from(await vault.unsealBytes(file, 'paper', sealed)).equals(bytes)).toBe(true);
      await expect(vault.unsealBytes(file, 'other', sealed)).rejects.toEqual(broken);
      await expect(vault.unsealBytes(other, 'paper', sealed)).rejects.toEqual(broken);
      await expect(vault.unsealBytes(gone, 'paper', sealed)).rejects.toEqual(destroyed);
    });

    it('is no more, and takes no more, once the key is destroyed', async () => {
      const file = await aFile('F1');
      const sealed = await vault.seal(file, 'PROFILE', content);
      const gone = { ...file, key: undefined };

      await expect(vault.unseal(gone, 'PROFILE', sealed)).rejects.toEqual(destroyed);
      await expect(vault.seal(gone, 'PROFILE', content)).rejects.toEqual(destroyed);
    });

    it.each(['', 'garbage', '1.garbage', '1.a.b.c'])(
      'does not open under the key %j',
      async (key) => {
        const file = await aFile('F1');
        const sealed = await vault.seal(file, 'PROFILE', content);

        await expect(vault.unseal({ ...file, key }, 'PROFILE', sealed)).rejects.toEqual(broken);
      },
    );

    it('tells nothing of itself when it does not open', async () => {
      const file = await aFile('F1');
      const sealed = await vault.seal(file, 'PROFILE', content);
      const failed = await vault.unseal(file, 'PROFILE', `${sealed.slice(0, -8)}AAAAAAA=`).then(
        () => undefined,
        (error: unknown) => error,
      );

      expect(failed).toEqual(broken);
      expect(String(failed)).not.toContain('小明');
    });
  });
};
