import { createSecretKey, type KeyObject } from 'node:crypto';
import {
  DecryptCommand,
  GenerateDataKeyCommand,
  GenerateMacCommand,
  type KMSClient,
} from '@aws-sdk/client-kms';
import { calling } from '../aws-errors.ts';

const KMS = 'the key service';
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

const newDataKey = async (client: KMSClient, KeyId: string): Promise<DataKey> => {
  const asked = { KeyId, KeySpec: 'AES_256', EncryptionContext: CONTEXT } as const;
  const answer = await calling(KMS, client.send(new GenerateDataKeyCommand(asked)));
  const plain = createSecretKey(answer.Plaintext ?? missing('a data key'));
  const blob = answer.CiphertextBlob ?? missing('an encrypted data key');
  const encrypted = Buffer.from(blob).toString('base64');
  return { plain, encrypted, until: Date.now() + DATA_KEY_MS };
};

const openDataKey = async (client: KMSClient, KeyId: string, encrypted: string) => {
  const CiphertextBlob = Buffer.from(encrypted, 'base64');
  const asked = { KeyId, CiphertextBlob, EncryptionContext: CONTEXT };
  const { Plaintext } = await calling(KMS, client.send(new DecryptCommand(asked)));
  return createSecretKey(Plaintext ?? missing('a plain data key'));
};

/** Data keys under a key of KMS: one that seals, and those that open what was sealed before. */
export const dataKeys = (client: KMSClient, keyId: string) => {
  let sealing: DataKey | undefined;
  const opened = new Map<string, KeyObject>();
  return {
    sealing: async (): Promise<DataKey> => {
      if (!sealing || sealing.until < Date.now()) sealing = await newDataKey(client, keyId);
      return sealing;
    },
    opening: async (encrypted: string): Promise<KeyObject> => {
      const plain = opened.get(encrypted) ?? (await openDataKey(client, keyId, encrypted));
      opened.set(encrypted, plain);
      return plain;
    },
  };
};

/** A secret that KMS derives, the same each time. */
export const derivedSecret = async (client: KMSClient, KeyId: string): Promise<KeyObject> => {
  const asked = { KeyId, MacAlgorithm: 'HMAC_SHA_256' } as const;
  const Message = Buffer.from('heli/pseudonym/1');
  const { Mac } = await calling(KMS, client.send(new GenerateMacCommand({ ...asked, Message })));
  return createSecretKey(Mac ?? missing('a MAC'));
};
