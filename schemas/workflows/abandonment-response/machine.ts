import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '遗弃行为处置', en: 'Response to abandonment' },
  staysWhenMoved: true,
  first: ['handle-abandonment'],
  startedBy: ['abandonment'],
} as const satisfies Machine;
