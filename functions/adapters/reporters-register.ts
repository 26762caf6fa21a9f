import type { KMSClient } from '@aws-sdk/client-kms';
import { type DynamoDBDocumentClient, GetCommand } from '@aws-sdk/lib-dynamodb';
import type { ReportersRegister } from '#domain/ports';
import { calling } from './aws-errors.ts';
import { openSeal } from './kms/seal.ts';

interface Sources {
  readonly client: DynamoDBDocumentClient;
  readonly table: string;
  readonly kms: KMSClient;
  readonly seal: string;
}

const itemOf = async ({ client, table }: Sources, id: string) => {
  const Key = { pk: `REPORT#${id}`, sk: 'REPORTER' };
  const asked = new GetCommand({ TableName: table, Key, ConsistentRead: true });
  const { Item } = await calling('the register of reporters', client.send(asked));
  if (!Item) throw new Error(`no reporter is registered for ${id}`);
  return Item;
};

/** Decrypts reporters' identities; only one function has the right to. */
export const reportersRegister = (sources: Sources): ReportersRegister => ({
  identityOf: async (id) => {
    const registered = await itemOf(sources, id);
    // Several reports of one act have the same reporter, sealed under the act.
    const { under } = registered;
    const reportId = under === undefined ? id : String(under);
    const { sealed } = under === undefined ? registered : await itemOf(sources, reportId);
    const { kms: client, seal: KeyId } = sources;
    return openSeal({ client, KeyId, reportId }, String(sealed));
  },
});
