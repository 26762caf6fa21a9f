import { createSecretKey, type KeyObject } from 'node:crypto';
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  type KMSClient,
} from '@aws-sdk/client-kms';
import { SealBroken } from '#domain/errors';
import { calling } from '../aws-errors.ts';

const KMS = 'the key service';

export interface DataKey {
  readonly plain: KeyObject;
  /** The same key in encrypted form, to be stored; only the key service can decrypt it. */
  readonly encrypted: string;
}

/** The purpose of a data key; the key service does not decrypt it for any other. */
type Context = Readonly<Record<string, string>>;

export interface DataKeys {
  readonly make: (context: Context) => Promise<DataKey>;
  /** @throws {SealBroken} when it was made for another purpose, or was changed. */
  readonly open: (encrypted: string, context: Context) => Promise<KeyObject>;
}

const missing = (what: string): never => {
  throw new Error(`the key service answered without ${what}`);
};

const NOT_SO = new Set(['InvalidCiphertextException', 'IncorrectKeyException']);

const refused = (error: unknown, context: Context): unknown =>
  error instanceof Error && NOT_SO.has(error.name)
    ? new SealBroken(JSON.stringify(context), { cause: error })
    : error;

/** Data keys of the key service, under one of its own keys. */
export const dataKeys = (client: KMSClient, KeyId: string): DataKeys => ({
  make: async (EncryptionContext) => {
    const asked = { KeyId, KeySpec: 'AES_256', EncryptionContext } as const;
    const answer = await calling(KMS, client.send(new GenerateDataKeyCommand(asked)));
    const plain = createSecretKey(answer.Plaintext ?? missing('a data key'));
    const blob = answer.CiphertextBlob ?? missing('an encrypted data key');
    return { plain, encrypted: Buffer.from(blob).toString('base64') };
  },
  open: async (encrypted, EncryptionContext) => {
    const CiphertextBlob = Buffer.from(encrypted, 'base64');
    const asked = new DecryptCommand({ KeyId, CiphertextBlob, EncryptionContext });
    try {
      const { Plaintext } = await calling(KMS, client.send(asked));
      return createSecretKey(Plaintext ?? missing('a plain data key'));
    } catch (error) {
      throw refused(error, EncryptionContext);
    }
  },
});

/** A secret that the key service derives for a purpose: the same each time, and never stored. */
export const derivedSecret = async (
  client: KMSClient,
  KeyId: string,
  purpose: string,
): Promise<KeyObject> => {
  const asked = { KeyId, MacAlgorithm: 'HMAC_SHA_256', Message: Buffer.from(purpose) } as const;
  const { Mac } = await calling(KMS, client.send(new GenerateMacCommand(asked)));
  return createSecretKey(Mac ?? missing('a MAC'));
};
