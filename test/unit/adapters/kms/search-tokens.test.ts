import { describe, expect, it } from 'vitest';
import { kmsSearchTokens } from '#adapters/kms/search-tokens';
import { kmsVault } from '#adapters/kms/vault';
import { searchTokensContract } from '#test/contracts/search-tokens-contract';
import { memorySearchTokens } from '#test/fakes/memory-file-vault';
import { deployment } from './counted-vault.ts';

describe('tokens in memory', () => {
  searchTokensContract(() => memorySearchTokens);
});

describe('tokens of KMS', () => {
  searchTokensContract(() => kmsSearchTokens(deployment().kms, 'pseudonym'));

  it('cost one call for each county and process', async () => {
    const { kms, calls } = deployment();
    const { tokens } = kmsSearchTokens(kms, 'pseudonym');

    const counted = await calls(async () => {
      await Promise.all([tokens('430903', 'name', ['a']), tokens('430903', 'pinyin', ['b', 'c'])]);
      await tokens('430922', 'name', ['a']);
    });

    expect(counted).toEqual({ 'kms:GenerateMac': 2 });
  });

  it('have nothing in common with pseudonyms', async () => {
    const { kms } = deployment();
    const vault = kmsVault(kms, { data: 'data', pseudonym: 'pseudonym' });
    const [token = ''] = await kmsSearchTokens(kms, 'pseudonym').tokens('1', 'number', ['text']);

    expect(await vault.pseudonym('number', 'text')).not.toContain(token);
  });
});
