import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The guardian whom a petition proposes or a court appoints (Civil Code, 27 and 32). */
export const NewGuardian = codeList('NewGuardian', {
  other_parent: { zh: '父母另一方', en: 'the other parent', basis: ['rev.outcome'] },
  grandparent: { zh: '祖父母、外祖父母', en: 'a grandparent', basis: ['rev.outcome'] },
  sibling: { zh: '兄、姐', en: 'an elder sibling', basis: ['rev.outcome'] },
  other_willing: {
    zh: '其他愿意担任监护人的个人或者组织',
    en: 'another person or organisation that is willing',
    basis: ['rev.outcome'],
  },
  civil_affairs: { zh: '民政部门', en: 'civil affairs', basis: ['rev.outcome'] },
  village_committee: {
    zh: '村（居）民委员会',
    en: 'villagers’ or residents’ committee',
    basis: ['rev.outcome'],
  },
});
export type NewGuardian = z.infer<typeof NewGuardian>;
