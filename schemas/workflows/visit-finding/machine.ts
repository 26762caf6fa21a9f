import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '走访异常处置', en: 'A finding of a visit' },
  ofFile: true,
  first: ['answer-visit'],
} as const satisfies Machine;
