import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** Which of the parents are away: three codes as the national form of 2016 prints them, and others beside them. */
export const CareArrangement = codeList('CareArrangement', {
  both_away: { zh: '父母双方外出', en: 'both parents away', basis: ['def.lbc'] },
  one_away_other_incapable: {
    zh: '一方外出另一方无监护能力',
    en: 'one parent away, and the other without capacity',
    basis: ['def.lbc'],
  },
  both_incapable: { zh: '父母双方无监护能力', en: 'both parents without capacity', basis: [] },
  one_away: { zh: '一方外出', en: 'one parent away', basis: [] },
  taken_along: { zh: '随父母外出', en: 'taken along by the parents', basis: ['fam.take'] },
  parents_home: { zh: '父母在家', en: 'parents at home', basis: [] },
  no_parents: { zh: '无父母', en: 'without parents', basis: [] },
});
export type CareArrangement = z.infer<typeof CareArrangement>;
