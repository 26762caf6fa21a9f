import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '失踪儿童查找', en: 'Search for a missing child' },
  first: ['search-child', 'parents-dna'],
  answers: ['missing'],
} as const satisfies Machine;
