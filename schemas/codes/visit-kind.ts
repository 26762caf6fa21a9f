import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The words for going to see a child; the clause of each says who goes and how often. */
export const VisitKind = codeList('VisitKind', {
  visit: { zh: '走访', en: 'visit', basis: ['vis.month', 'vis.hs'] },
  home_visit: { zh: '家访', en: 'home visit', basis: ['vis.schoolcom', 'vis.track'] },
  follow_up: { zh: '随访', en: 'follow-up', basis: ['vis.cq20'] },
  call_on: { zh: '探视', en: 'call on', basis: ['vis.hs'] },
  follow_up_visit: { zh: '跟踪查访', en: 'follow-up visit', basis: ['vis.wl'] },
});
export type VisitKind = z.infer<typeof VisitKind>;
