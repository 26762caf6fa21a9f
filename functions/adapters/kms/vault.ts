import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import type { KMSClient } from '@aws-sdk/client-kms';
import type { Vault } from '#domain/ports';
import { dataKeys, derivedSecret } from './data-keys.ts';

const CIPHER = 'aes-256-gcm';

/**
 * Envelope encryption: each content under AES-256-GCM with a data key of KMS, kept beside it
 * encrypted. Pseudonyms are HMACs under a secret that KMS derives, and that is never stored.
 */
export const kmsVault = (
  client: KMSClient,
  keys: { readonly data: string; readonly pseudonym: string },
): Vault => {
  const { sealing, opening } = dataKeys(client, keys.data);
  let secret: Promise<KeyObject> | undefined;

  return {
    seal: async (content) => {
      const { plain, encrypted } = await sealing();
      const iv = randomBytes(12);
      const cipher = createCipheriv(CIPHER, plain, iv);
      const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), body].map((part) => part.toString('base64'));
      return [encrypted, ...parts].join('.');
    },
    open: async (sealed) => {
      const [encrypted = '', ...parts] = sealed.split('.');
      const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64'));
      if (!iv || !tag || !body) throw new Error('a sealed content has four parts');
      const decipher = createDecipheriv(CIPHER, await opening(encrypted), iv);
      decipher.setAuthTag(tag);
      return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
    },
    pseudonym: async (purpose, text) => {
      secret ??= derivedSecret(client, keys.pseudonym).catch((error: unknown) => {
        secret = undefined;
        throw error;
      });
      return createHmac('sha256', await secret)
        .update(`${purpose}\n${text}`)
        .digest('base64url');
    },
  };
};
