import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '临时监护照料', en: 'Temporary custody' },
  goesOn: true,
  first: [
    'admit',
    'name-carer',
    'decide-care',
    'keep-contact',
    'give-services',
    'transfer-school',
    'end-custody',
  ],
} as const satisfies Machine;
