import type { Machine } from '../../machine.ts';

export const machine = {
  title: { zh: '父母监护责任落实', en: 'Parents called back' },
  goesOn: true,
  first: ['order-return', 'reprimand'],
  startedFor: ['order-return', 'contact-parent'],
  notTowards: ['trustee'],
  startedBy: [
    'living_alone',
    'guardian_incapable_or_not_performing',
    'unattended_or_other_parent_incapable',
  ],
} as const satisfies Machine;
