import {
  createCipheriv,
  createDecipheriv,
  createHmac,
  createSecretKey,
  type KeyObject,
  randomBytes,
} from 'node:crypto';
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  type KMSClient,
} from '@aws-sdk/client-kms';
import type { Vault } from '#domain/ports';
import { calling } from '../aws-errors.ts';

const KMS = 'the key service';
const CIPHER = 'aes-256-gcm';
const CONTEXT = { purpose: 'personal' };

/** A data key is used for so long, so that a burst of reports is one call to the key service. */
const DATA_KEY_MS = 300_000;

interface DataKey {
  readonly plain: KeyObject;
  readonly encrypted: string;
  readonly until: number;
}

const missing = (what: string): never => {
  throw new Error(`the key service answered without ${what}`);
};

/**
 * Envelope encryption: each content is encrypted under AES-256-GCM with a data key of KMS, and the encrypted data
 * key is kept with it. Pseudonyms are HMACs under a secret that KMS derives and that is never stored.
 */
export const kmsVault = (
  client: KMSClient,
  keys: { readonly data: string; readonly pseudonym: string },
): Vault => {
  let dataKey: DataKey | undefined;
  let secret: Promise<KeyObject> | undefined;
  const opened = new Map<string, KeyObject>();

  const newDataKey = async (): Promise<DataKey> => {
    const asked = { KeyId: keys.data, KeySpec: 'AES_256', EncryptionContext: CONTEXT } as const;
    const answer = await calling(KMS, client.send(new GenerateDataKeyCommand(asked)));
    const plain = createSecretKey(answer.Plaintext ?? missing('a data key'));
    const blob = answer.CiphertextBlob ?? missing('an encrypted data key');
    const encrypted = Buffer.from(blob).toString('base64');
    return { plain, encrypted, until: Date.now() + DATA_KEY_MS };
  };

  const openDataKey = async (encrypted: string): Promise<KeyObject> => {
    const known = opened.get(encrypted);
    if (known) return known;
    const CiphertextBlob = Buffer.from(encrypted, 'base64');
    const asked = { KeyId: keys.data, CiphertextBlob, EncryptionContext: CONTEXT };
    const { Plaintext } = await calling(KMS, client.send(new DecryptCommand(asked)));
    const plain = createSecretKey(Plaintext ?? missing('a plain data key'));
    opened.set(encrypted, plain);
    return plain;
  };

  const deriveSecret = async (): Promise<KeyObject> => {
    const asked = { KeyId: keys.pseudonym, MacAlgorithm: 'HMAC_SHA_256' } as const;
    const Message = Buffer.from('heli/pseudonym/1');
    const { Mac } = await calling(KMS, client.send(new GenerateMacCommand({ ...asked, Message })));
    return createSecretKey(Mac ?? missing('a MAC'));
  };

  return {
    seal: async (content) => {
      if (!dataKey || dataKey.until < Date.now()) dataKey = await newDataKey();
      const { plain, encrypted } = dataKey;
      const iv = randomBytes(12);
      const cipher = createCipheriv(CIPHER, plain, iv);
      const body = Buffer.concat([cipher.update(JSON.stringify(content), 'utf8'), cipher.final()]);
      const parts = [iv, cipher.getAuthTag(), body].map((part) => part.toString('base64'));
      return [encrypted, ...parts].join('.');
    },
    open: async (sealed) => {
      const [encrypted = '', ...parts] = sealed.split('.');
      const [iv, tag, body] = parts.map((part) => Buffer.from(part, 'base64'));
      if (!iv || !tag || !body) throw new Error('a sealed content must have four parts');
      const decipher = createDecipheriv(CIPHER, await openDataKey(encrypted), iv);
      decipher.setAuthTag(tag);
      return JSON.parse(Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8'));
    },
    pseudonym: async (purpose, text) => {
      secret ??= deriveSecret().catch((error: unknown) => {
        secret = undefined;
        throw error;
      });
      return createHmac('sha256', await secret)
        .update(`${purpose}\n${text}`)
        .digest('base64url');
    },
  };
};
