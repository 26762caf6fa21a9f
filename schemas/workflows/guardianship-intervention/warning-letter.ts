import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '家庭暴力告诫', en: 'Warning letter' },
  begunByHand: true,
  first: ['decide-warning'],
} as const satisfies Machine;
