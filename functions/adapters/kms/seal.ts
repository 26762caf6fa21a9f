import { EncryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import type { Seal } from '#domain/ports';
import { calling } from '../aws-errors.ts';

/** The reporter's seal. This side can only encrypt, because KMS grants it nothing else. A content has at most 4 KB. */
export const kmsSeal = (client: KMSClient, KeyId: string): Seal => ({
  close: async (content, reportId) => {
    const Plaintext = Buffer.from(JSON.stringify(content));
    const asked = new EncryptCommand({ KeyId, Plaintext, EncryptionContext: { reportId } });
    const { CiphertextBlob } = await calling('the key service', client.send(asked));
    if (!CiphertextBlob) throw new Error('the key service answered without a ciphertext');
    return Buffer.from(CiphertextBlob).toString('base64');
  },
});
