import { DecryptCommand, type KMSClient } from '@aws-sdk/client-kms';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ReportersRegister } from '#domain/ports';
import { calling } from './aws-errors.ts';

interface Sources {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly kms: KMSClient;
  readonly seal: string;
}

/** Opens the reporter's seal; only one function is given the right to. */
export const reportersRegister = ({ client, table, kms, seal }: Sources): ReportersRegister => ({
  identityOf: async (reportId) => {
    const Key = { pk: `REPORT#${reportId}`, sk: 'REPORTER' };
    const asked = new GetCommand({ TableName: table, Key, ConsistentRead: true });
    const { Item } = await calling('the register of reporters', client.send(asked));
    if (!Item) throw new Error(`no reporter is registered for ${reportId}`);
    const CiphertextBlob = Buffer.from(String(Item.sealed), 'base64');
    const EncryptionContext = { reportId };
    const decrypt = new DecryptCommand({ KeyId: seal, CiphertextBlob, EncryptionContext });
    const { Plaintext } = await calling('the key service', kms.send(decrypt));
    if (!Plaintext) throw new Error('the key service answered without a plaintext');
    return JSON.parse(Buffer.from(Plaintext).toString('utf8'));
  },
});
