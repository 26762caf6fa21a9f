import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '苗头性线索', en: 'Early-sign clue' },
  first: ['look-into-clue'],
} as const satisfies Machine;
