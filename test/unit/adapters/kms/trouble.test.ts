import { describe, expect, it } from 'vitest';
import { dynamoStore } from '#adapters/dynamo/store';
import { kmsFileVault } from '#adapters/kms/file-vault';
import { dataKeys } from '#adapters/kms/keys';
import { kmsSearchTokens } from '#adapters/kms/search-tokens';
import { clientsOf } from '../../../../bench/table/clients.ts';
import { tables } from '../../../../bench/table/names.ts';
import { service } from '../../../../bench/table/service.ts';

/** A key service that does not answer until it is mended. */
const troubled = () => {
  const served = service();
  let isDown = true;
  const { kms, dynamo } = clientsOf({
    ...served,
    serve: (target, body) =>
      isDown && target.startsWith('TrentService')
        ? { status: 500, body: JSON.stringify({ __type: 'KMSInternalException' }) }
        : served.serve(target, body),
  });
  const store = dynamoStore(dynamo, tables);
  return {
    kms,
    vault: kmsFileVault({ keys: dataKeys(kms, 'data'), store, now: Date.now }),
    mend: () => {
      isDown = false;
    },
  };
};

const unavailable = { name: 'Unavailable', service: 'the key service' };

describe('while the key service does not answer', () => {
  it('a file gets no key, and the caller is told to repeat', async () => {
    const { vault, mend } = troubled();
    const file = { id: 'F1', county: '430903' };
    await expect(vault.newKey(file)).rejects.toMatchObject(unavailable);
    mend();

    await expect(vault.newKey(file)).resolves.toMatch(/^1\./);
  });

  it('there are no tokens, and the caller is told to repeat', async () => {
    const { kms, mend } = troubled();
    const { tokens } = kmsSearchTokens(kms, 'pseudonym');
    await expect(tokens('430903', 'name', ['小明'])).rejects.toMatchObject(unavailable);
    mend();

    await expect(tokens('430903', 'name', ['小明'])).resolves.toHaveLength(1);
  });
});
