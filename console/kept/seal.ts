import { bytesOf, fromBase64url, randomBytes, toBase64url } from '../bytes.ts';
import type { PinRecord, Sealed } from './database.ts';

const AES = 'AES-GCM';
const ROUNDS = 600_000;

/** An officer’s key on this device. Scripts can use it, and cannot read it. */
export interface Key {
  readonly key: CryptoKey;
  /** Tells this officer’s records from those of others. */
  readonly owner: string;
}

/** @param raw - 256 bits in base64url, as the API derives them. */
export const keyOf = async (raw: string): Promise<Key> => {
  const bytes = fromBase64url(raw);
  const [key, hash] = await Promise.all([
    crypto.subtle.importKey('raw', bytes, AES, false, ['encrypt', 'decrypt']),
    crypto.subtle.digest('SHA-256', bytes),
  ]);
  return { key, owner: toBase64url(new Uint8Array(hash).slice(0, 12)) };
};

const encrypt = async (key: CryptoKey, plain: Uint8Array<ArrayBuffer>): Promise<Sealed> => {
  const iv = randomBytes(12);
  return { iv, body: await crypto.subtle.encrypt({ name: AES, iv }, key, plain) };
};

const decrypt = async (key: CryptoKey, { iv, body }: Sealed): Promise<string> =>
  new TextDecoder().decode(await crypto.subtle.decrypt({ name: AES, iv }, key, body));

export const seal = ({ key }: Key, content: unknown): Promise<Sealed> =>
  encrypt(key, bytesOf(JSON.stringify(content)));

/** @throws {DOMException} if it was sealed under another key. */
export const unseal = async ({ key }: Key, sealed: Sealed): Promise<unknown> =>
  JSON.parse(await decrypt(key, sealed));

const pinKey = async (pin: string, salt: Uint8Array<ArrayBuffer>): Promise<CryptoKey> => {
  const base = await crypto.subtle.importKey('raw', bytesOf(pin), 'PBKDF2', false, ['deriveKey']);
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt, iterations: ROUNDS };
  return crypto.subtle.deriveKey(how, base, { name: AES, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
};

/** The officer’s key, encrypted under a PIN. */
export const wrapped = async (raw: string, pin: string): Promise<PinRecord> => {
  const salt = randomBytes(16);
  const { owner } = await keyOf(raw);
  return { ...(await encrypt(await pinKey(pin, salt), bytesOf(raw))), owner, salt, wrong: 0 };
};

/** A name that is the same for the same texts, and does not contain them. */
export const nameFor = async (...texts: readonly string[]): Promise<string> =>
  toBase64url(
    new Uint8Array(await crypto.subtle.digest('SHA-256', bytesOf(texts.join('\n')))).slice(0, 16),
  );

/** @returns nothing if the PIN is wrong. */
export const unwrapped = async (record: PinRecord, pin: string): Promise<string | undefined> =>
  decrypt(await pinKey(pin, record.salt), record).catch(() => undefined);
