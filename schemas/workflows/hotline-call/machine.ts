import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '热线求助', en: 'Call to the hotline' },
  first: ['handle-call'],
} as const satisfies Machine;
