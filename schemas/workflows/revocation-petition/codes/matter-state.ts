import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The progress in settling a matter. */
export const MatterState = codeList('MatterState', {
  settled: { zh: '已落实', en: 'settled', basis: [] },
  under_way: { zh: '正在办理', en: 'under way', basis: [] },
  not_needed: { zh: '无需办理', en: 'not needed', basis: [] },
});
export type MatterState = z.infer<typeof MatterState>;
