import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The grounds on which a person of the police ends the visits after a warning letter. */
export const VisitsEnd = codeList('VisitsEnd', {
  three_clean: {
    zh: '连续三次回访未再实施家庭暴力',
    en: 'three visits in a row found no further violence',
    basis: ['int.wl'],
  },
  other: { zh: '其他原因', en: 'another reason', basis: ['int.wl'] },
});
export type VisitsEnd = z.infer<typeof VisitsEnd>;
