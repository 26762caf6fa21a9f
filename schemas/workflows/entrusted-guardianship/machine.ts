import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '委托监护', en: 'Entrusted guardianship' },
  first: ['sign-confirmation'],
} as const satisfies Machine;
