import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '应急处置', en: 'Emergency response' },
  goesOn: true,
  first: ['accept', 'dispatch', 'assist'],
} as const satisfies Machine;
