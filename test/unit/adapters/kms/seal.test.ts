import { describe, expect, it } from 'vitest';
import { kmsSeal, openSeal } from '#adapters/kms/seal';
import { deployment } from './counted-vault.ts';

const KeyId = 'seal';

describe('the reporter’s seal', () => {
  it.each([
    ['a name', { name: '马丽' }],
    ['far more than the key service takes at once', { said: '我是马丽'.repeat(20_000) }],
  ])('closes and opens %s with one call each (rep.privacy)', async (_what, content) => {
    const { kms: client, calls } = deployment();
    let sealed = '';
    const closing = await calls(async () => {
      sealed = await kmsSeal(client, KeyId).close(content, '7K3M9P2Q-R1');
    });

    expect(closing).toEqual({ 'kms:Encrypt': 1 });
    expect(sealed).not.toContain(Buffer.from('马丽').toString('base64').slice(0, 6));
    const opening = { client, KeyId, reportId: '7K3M9P2Q-R1' };
    expect(await openSeal(opening, sealed)).toEqual(content);
  });

  it('opens for no other report, however much it holds (rep.privacy)', async () => {
    const { kms: client } = deployment();
    for (const said of ['short', 'long'.repeat(5_000)]) {
      const sealed = await kmsSeal(client, KeyId).close({ said }, '7K3M9P2Q-R1');
      const opening = { client, KeyId, reportId: '7K3M9P2Q-R2' };
      await expect(openSeal(opening, sealed)).rejects.toThrow();
    }
  });
});
