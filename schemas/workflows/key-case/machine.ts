import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '重点个案', en: 'Key case' },
  begunByHand: true,
  first: ['assess-guardianship', 'hold-conference'],
} as const satisfies Machine;
