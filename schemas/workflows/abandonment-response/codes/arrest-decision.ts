import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

export const ArrestDecision = codeList('ArrestDecision', {
  approved: { zh: '批准逮捕', en: 'approved', basis: ['int.aband3'] },
  refused: { zh: '不批准逮捕', en: 'refused', basis: ['int.aband3'] },
});
export type ArrestDecision = z.infer<typeof ArrestDecision>;
