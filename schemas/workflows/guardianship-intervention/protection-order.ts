import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '人身安全保护令', en: 'Protection order' },
  first: ['accept-order'],
} as const satisfies Machine;
