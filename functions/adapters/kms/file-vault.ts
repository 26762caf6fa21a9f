import { createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { KeyDestroyed, SealBroken } from '#domain/errors';
import type { FileName, FileVault, KeyedFile } from '#domain/file-vault';
import {
  boundTo,
  closeBytesUnder,
  closeUnder,
  openBytesUnder,
  openUnder,
  sealUnder,
  unsealUnder,
} from './cipher.ts';
import { countyRings, type RingSources } from './county-rings.ts';

const KEY_BYTES = 32;
const WRAPPED = /^(\d{1,4})\.(.+)$/;

const keyBinding = ({ id, county }: FileName, version: number): string =>
  boundTo('heli/file-key/1', county, id, version);

/** The binding leaves out the county: if a file moves to another county, only its key is wrapped again. */
const contentBinding = ({ id }: FileName, part: string): string =>
  boundTo('heli/file-content/1', id, part);

/**
 * Seals each file under a random key of its own, which is stored wrapped under the key of its county
 * (`<version>.<iv>.<tag>.<key>`). Without the wrapped key nobody can decrypt the content.
 */
export const kmsFileVault = (sources: RingSources): FileVault => {
  const rings = countyRings(sources);

  const unwrapped = async (file: KeyedFile): Promise<KeyObject> => {
    if (file.key === undefined) throw new KeyDestroyed(file.id);
    const [, version, closed = ''] = WRAPPED.exec(file.key) ?? [];
    if (!version) throw new SealBroken(keyBinding(file, 0));
    const countyKey = await rings.at(file.county, Number(version));
    if (!countyKey) throw new KeyDestroyed(file.id);
    return createSecretKey(openUnder(countyKey, closed, keyBinding(file, Number(version))));
  };

  return {
    newKey: async (file) => {
      const { key, version } = await rings.present(file.county);
      return `${version}.${closeUnder(key, randomBytes(KEY_BYTES), keyBinding(file, version))}`;
    },
    seal: async (file, part, content) =>
      sealUnder(await unwrapped(file), content, contentBinding(file, part)),
    unseal: async (file, part, sealed) =>
      unsealUnder(await unwrapped(file), sealed, contentBinding(file, part)),
    sealBytes: async (file, part, bytes) =>
      closeBytesUnder(await unwrapped(file), bytes, contentBinding(file, part)),
    unsealBytes: async (file, part, sealed) =>
      openBytesUnder(await unwrapped(file), sealed, contentBinding(file, part)),
  };
};
