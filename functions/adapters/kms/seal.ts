import { createSecretKey, randomBytes } from 'node:crypto';
import { DecryptCommand, EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Seal } from '#domain/ports';
import { calling } from '../aws-errors.ts';
import { boundTo, closeUnder, openUnder } from './cipher.ts';

const KMS = 'the key service';

/** The largest content that the key service encrypts itself. */
const MOST_BYTES = 4096;

/** Separates the encrypted data key from the content that was encrypted under it. */
const BEYOND = '.';

interface Sealing {
  readonly client: KMSClient;
  readonly KeyId: string;
  readonly reportId: string;
}

const encrypted = async (
  { client, KeyId, reportId }: Sealing,
  Plaintext: Uint8Array,
): Promise<string> => {
  const asked = new EncryptCommand({ KeyId, Plaintext, EncryptionContext: { reportId } });
  const { CiphertextBlob } = await calling(KMS, client.send(asked));
  if (!CiphertextBlob) throw new Error('the key service answered without a ciphertext');
  return Buffer.from(CiphertextBlob).toString('base64');
};

const decrypted = async (
  { client, KeyId, reportId }: Sealing,
  sealed: string,
): Promise<Uint8Array> => {
  const CiphertextBlob = Buffer.from(sealed, 'base64');
  const asked = new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext: { reportId } });
  const { Plaintext } = await calling(KMS, client.send(asked));
  if (!Plaintext) throw new Error('the key service answered without a plaintext');
  return Plaintext;
};

/** Encrypts large content under a key that is then forgotten: afterwards only the key service can decrypt that key. */
const closeLarge = async (sealing: Sealing, content: Uint8Array): Promise<string> => {
  const key = randomBytes(32);
  const closed = closeUnder(createSecretKey(key), content, boundTo('seal', sealing.reportId));
  return `${await encrypted(sealing, key)}${BEYOND}${closed}`;
};

/** The reporter's seal. This side can only encrypt, because KMS grants it nothing else. */
export const kmsSeal = (client: KMSClient, KeyId: string): Seal => ({
  close: async (content, reportId) => {
    const bytes = Buffer.from(JSON.stringify(content));
    const sealing = { client, KeyId, reportId };
    return bytes.byteLength <= MOST_BYTES ? encrypted(sealing, bytes) : closeLarge(sealing, bytes);
  },
});

/** Decrypts what `kmsSeal` encrypted; only one function has the right to. */
export const openSeal = async (sealing: Sealing, sealed: string): Promise<unknown> => {
  const [own = '', ...beyond] = sealed.split(BEYOND);
  const bytes = await decrypted(sealing, own);
  if (beyond.length === 0) return JSON.parse(Buffer.from(bytes).toString('utf8'));
  const bound = boundTo('seal', sealing.reportId);
  const content = openUnder(createSecretKey(bytes), beyond.join(BEYOND), bound);
  return JSON.parse(content.toString('utf8'));
};
