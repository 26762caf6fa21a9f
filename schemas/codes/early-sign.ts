import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** A clue below the threshold of a report: departments are warned before there is harm. */
export const EarlySign = codeList('EarlySign', {
  early_sign_clue: { zh: '倾向性、苗头性线索', en: 'early-sign clue', basis: ['rep.early'] },
});
export type EarlySign = z.infer<typeof EarlySign>;
