import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '监护人侵害行为处置', en: 'Answer to harm by a guardian' },
  staysWhenMoved: true,
  first: ['handle-harm'],
  startedFor: ['handle-harm', 'educate-guardian'],
} as const satisfies Machine;
