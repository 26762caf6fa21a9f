import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The conclusions of a joint assessment beside services and assistance. The product’s own list. */
export const FurtherStep = codeList('FurtherStep', {
  intervention: { zh: '监护干预', en: 'guardianship intervention', basis: ['int.punish'] },
  guardianship_assessment: {
    zh: '监护评估、个案会商（重点个案）',
    en: 'guardianship assessment and case conference, as a key case',
    basis: ['ass.conf20'],
  },
});
export type FurtherStep = z.infer<typeof FurtherStep>;
