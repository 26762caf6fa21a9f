import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '撤销监护人资格', en: 'Petition to revoke guardianship' },
  first: ['weigh-petition'],
} as const satisfies Machine;
