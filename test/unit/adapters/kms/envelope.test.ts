import { describe, expect, it } from 'vitest';
import { envelope } from '#adapters/kms/envelope';
import { dataKeys } from '#adapters/kms/keys';
import { deployment } from './counted-vault.ts';

describe('what is sealed for one purpose', () => {
  const both = () => {
    const keys = dataKeys(deployment().kms, 'data');
    return { personal: envelope(keys, 'personal'), birthdays: envelope(keys, 'birthdays') };
  };

  it('opens for that purpose', async () => {
    const { birthdays } = both();

    expect(await birthdays.unseal(await birthdays.seal({ birthDate: '2012-03-05' }))).toEqual({
      birthDate: '2012-03-05',
    });
  });

  it('opens for no other: whoever may open birthdays opens nothing else that is personal', async () => {
    const { personal, birthdays } = both();

    await expect(birthdays.unseal(await personal.seal({ name: '小雨' }))).rejects.toMatchObject({
      name: 'SealBroken',
    });
    await expect(personal.unseal(await birthdays.seal({}))).rejects.toMatchObject({
      name: 'SealBroken',
    });
  });
});
