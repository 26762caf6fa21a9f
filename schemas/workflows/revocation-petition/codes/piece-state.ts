import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** Whether a piece of evidence is in the file of the petition. */
export const PieceState = codeList('PieceState', {
  held: { zh: '已有', en: 'held', basis: [] },
  missing: { zh: '缺', en: 'missing', basis: [] },
  not_applicable: { zh: '本案不涉及', en: 'not applicable', basis: [] },
});
export type PieceState = z.infer<typeof PieceState>;
