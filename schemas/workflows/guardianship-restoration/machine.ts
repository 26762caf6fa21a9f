import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '恢复监护人资格', en: 'Restoration of guardianship' },
  first: ['judge-restoration'],
} as const satisfies Machine;
