import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The trustee's relation to the child, as far as a notice distinguishes it: 亲属、朋友, or another adult. */
export const TrusteeKin = codeList('TrusteeKin', {
  relative: { zh: '亲属', en: 'a relative', basis: ['pol.incap', 'pol.fallback'] },
  friend: { zh: '朋友', en: 'a friend', basis: ['pol.fallback'] },
  other_adult: { zh: '其他成年人', en: 'another adult', basis: ['fam.entrust'] },
});
export type TrusteeKin = z.infer<typeof TrusteeKin>;
