import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import type { EmergencySituation } from './emergency-situation.ts';

/** Which of the two kinds of unattended child E3 is. Only Chongqing's notice covers both in one sentence (CQ16). */
export const UnattendedKind = codeList('UnattendedKind', {
  nobody_guards: { zh: '无人监护', en: 'nobody guards the child', basis: ['pol.roster'] },
  other_parent_incapable: {
    zh: '父母一方外出另一方无监护能力',
    en: 'one parent away, and the other without capacity',
    basis: ['pol.roster'],
  },
});
export type UnattendedKind = z.infer<typeof UnattendedKind>;

/** The situation as which each kind is treated where no notice has a response to E3 itself: E1 or E2. */
export const unattendedAs = {
  nobody_guards: 'living_alone',
  other_parent_incapable: 'guardian_incapable_or_not_performing',
} as const satisfies Record<UnattendedKind, EmergencySituation>;

/** The field in which whoever found E3 says which of the two it is. */
export const unattended = () =>
  UnattendedKind.optional().meta({
    title:
      '无人监护，还是父母一方外出另一方无监护能力 Which of the two, where the child is unattended',
    labels: UnattendedKind.labels,
  });
