import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '失踪儿童查找', en: 'Search for a missing child' },
  first: ['search-child', 'parents-dna', 'tell-parents'],
  startedFor: ['search-child', 'parents-dna'],
  startedBy: ['missing'],
} as const satisfies Machine;
