import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The people met on a visit. A household that was met is visited; only the first says that the child was seen. */
export const VisitResult = codeList('VisitResult', {
  child_seen: { zh: '见到儿童', en: 'the child was seen', basis: ['vis.month'] },
  household_met: { zh: '仅见到家人', en: 'only the household was met', basis: ['vis.month'] },
  nobody_met: { zh: '未见到人', en: 'nobody was met', basis: [] },
});
export type VisitResult = z.infer<typeof VisitResult>;
