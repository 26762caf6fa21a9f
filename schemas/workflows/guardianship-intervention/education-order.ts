import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '家庭教育指导令、督促监护令', en: 'Education order' },
  first: ['follow-education-police', 'follow-education-procuratorate', 'follow-education-court'],
} as const satisfies Machine;
