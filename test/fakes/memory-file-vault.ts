import { createHash } from 'node:crypto';
import { KeyDestroyed, SealBroken } from '#domain/errors';
import type { FileVault, KeyedFile, SearchTokens } from '#domain/file-vault';

const PREFIX = 'in-file:';

const scramble = (...parts: readonly unknown[]): string =>
  PREFIX + Buffer.from(JSON.stringify(parts)).toString('base64');

/** Parts of a sealed text; any other text has none. */
const parts = (text: string): readonly unknown[] => {
  try {
    return JSON.parse(Buffer.from(text.slice(PREFIX.length), 'base64').toString('utf8'));
  } catch {
    return [];
  }
};

/** The sealed content, without a key. */
export const contentIn = (sealed: string): unknown => parts(sealed)[3];

/** A vault that is not secret, only unreadable at sight; but it opens exactly what it should. */
export const memoryFileVault = (): FileVault => {
  let last = 0;

  const keyOf = ({ id, county, key }: KeyedFile): unknown => {
    if (key === undefined) throw new KeyDestroyed(id);
    const [ofFile, ofCounty, number] = parts(key);
    if (ofFile !== id || ofCounty !== county) throw new SealBroken(`key of ${id}`);
    return number;
  };

  const vault: FileVault = {
    newKey: async ({ id, county }) => {
      last += 1;
      return scramble(id, county, last);
    },
    seal: async (file, part, content) => scramble(file.id, keyOf(file), part, content),
    unseal: async (file, part, sealed) => {
      const key = keyOf(file);
      const [ofFile, ofKey, ofPart, content] = parts(sealed);
      if (ofFile !== file.id || ofKey !== key || ofPart !== part) throw new SealBroken(file.id);
      return content;
    },
    sealBytes: async (file, part, bytes) =>
      Buffer.from(await vault.seal(file, part, Buffer.from(bytes).toString('base64'))),
    unsealBytes: async (file, part, sealed) =>
      Buffer.from(String(await vault.unseal(file, part, Buffer.from(sealed).toString())), 'base64'),
  };
  return vault;
};

export const memorySearchTokens: SearchTokens = {
  tokens: async (county, kind, texts) =>
    texts.map((text) =>
      createHash('sha256')
        .update(JSON.stringify([county, kind, text]))
        .digest()
        .subarray(0, 16)
        .toString('base64url'),
    ),
};
