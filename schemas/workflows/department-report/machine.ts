import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '部门受理的报告', en: 'Report to a department' },
  first: ['receive-report'],
} as const satisfies Machine;
