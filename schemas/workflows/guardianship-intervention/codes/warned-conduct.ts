import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The conduct for which a warning letter may be given: 对实施家庭暴力、虐待儿童等行为 (WH16). */
export const WarnedConduct = codeList('WarnedConduct', {
  domestic_violence: { zh: '家庭暴力', en: 'domestic violence', basis: ['int.wl'] },
  abuse: { zh: '虐待', en: 'abuse', basis: ['int.wl'] },
});
export type WarnedConduct = z.infer<typeof WarnedConduct>;
