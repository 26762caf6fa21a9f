import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '入户走访', en: 'Home visit' },
  ofFile: true,
  first: ['plan-visit'],
} as const satisfies Machine;
