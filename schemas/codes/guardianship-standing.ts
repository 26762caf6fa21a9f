import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** How a person judges the guardianship of a child: the five kinds of the national form of 2016. */
export const GuardianshipStanding = codeList('GuardianshipStanding', {
  unattended: { zh: '无人监护', en: 'nobody', basis: [] },
  parent_incapable: { zh: '父或母无监护能力', en: 'a parent without capacity', basis: [] },
  trustee_weak: { zh: '受委托监护人监护能力不足', en: 'a trustee who is not able', basis: [] },
  fair: { zh: '一般', en: 'fair', basis: [] },
  good: { zh: '较好', en: 'good', basis: [] },
});
export type GuardianshipStanding = z.infer<typeof GuardianshipStanding>;
