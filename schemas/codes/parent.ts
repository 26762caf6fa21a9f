import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The parent towards whom a duty is owed, where the notice means each parent: two parents may end differently.
 *
 * The code names no person; the case's personal records say who they are.
 */
export const Parent = codeList('Parent', {
  father: { zh: '父亲', en: 'father', basis: ['pol.alone'] },
  mother: { zh: '母亲', en: 'mother', basis: ['pol.alone'] },
  guardian: { zh: '其他监护人', en: 'other guardian', basis: ['pol.incap'] },
});
export type Parent = z.infer<typeof Parent>;
