import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto';
import { SealBroken } from '#domain/errors';

const CIPHER = 'aes-256-gcm';
/** By default Node would also accept a tag of four bytes, which can be guessed. */
const TAG = { authTagLength: 16 };

/** Names the place of a ciphertext, in a text that no other parts produce. */
export const boundTo = (...parts: readonly (string | number)[]): string => JSON.stringify(parts);

/** Encrypts with AES-256-GCM; the result can be decrypted only with the same key and the same binding. */
export const closeUnder = (key: KeyObject, plain: Uint8Array, bound = ''): string => {
  const iv = randomBytes(12);
  const cipher = createCipheriv(CIPHER, key, iv, TAG).setAAD(Buffer.from(bound));
  const body = Buffer.concat([cipher.update(plain), cipher.final()]);
  return [iv, cipher.getAuthTag(), body].map((part) => part.toString('base64')).join('.');
};

/** @throws {SealBroken} when it was encrypted under another key or another binding, or was changed. */
export const openUnder = (key: KeyObject, closed: string, bound = ''): Buffer => {
  const [iv, tag, body] = closed.split('.').map((part) => Buffer.from(part, 'base64'));
  if (!iv || !tag || !body) throw new SealBroken(bound);
  try {
    const decipher = createDecipheriv(CIPHER, key, iv, TAG).setAAD(Buffer.from(bound));
    decipher.setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  } catch (error) {
    throw new SealBroken(bound, { cause: error });
  }
};

const IV = 12;
const TAG_END = IV + TAG.authTagLength;

/** The same for bytes, as bytes: the initialisation vector, the tag, and the content. */
export const closeBytesUnder = (key: KeyObject, plain: Uint8Array, bound: string): Uint8Array =>
  Buffer.concat(
    closeUnder(key, plain, bound)
      .split('.')
      .map((part) => Buffer.from(part, 'base64')),
  );

/** @throws {SealBroken} as `openUnder` does. */
export const openBytesUnder = (key: KeyObject, closed: Uint8Array, bound: string): Uint8Array => {
  const parts = [closed.subarray(0, IV), closed.subarray(IV, TAG_END), closed.subarray(TAG_END)];
  return openUnder(key, parts.map((part) => Buffer.from(part).toString('base64')).join('.'), bound);
};

/** A value as JSON, encrypted. */
export const sealUnder = (key: KeyObject, content: unknown, bound?: string): string =>
  closeUnder(key, Buffer.from(JSON.stringify(content)), bound);

export const unsealUnder = (key: KeyObject, sealed: string, bound?: string): unknown =>
  JSON.parse(openUnder(key, sealed, bound).toString('utf8'));
