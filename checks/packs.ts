import type { Check } from './fault.ts';

/**
 * Checks every pack that a division may name: nothing that it has in force lacks a number or a statement.
 *
 * The packs are read when the check runs, so that an unreadable one is a fault of this check alone.
 */
export const policyPacks: Check = {
  name: 'packs',
  run: async () => {
    const { packs } = await import('#adapters/policy-packs');
    const { check } = await import('#domain/policy/check');
    const { dutyTypes } = await import('#schemas/duties/index');
    return Object.values(packs)
      .filter(({ kind }) => kind === 'deployment')
      .flatMap(({ pack }) => check(packs, pack, Object.values(dutyTypes)))
      .map(({ pack, zh, en }) => ({ file: `policies/${pack}.json`, reason: `${zh} / ${en}` }));
  },
};
