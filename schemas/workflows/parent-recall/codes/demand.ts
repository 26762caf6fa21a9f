import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The demand of the order to a parent: the notice lets the parent choose between the two (或). */
export const Demand = codeList('Demand', {
  return: { zh: '立即返回', en: 'return at once', basis: ['pol.alone'] },
  trustee: { zh: '确定受委托监护人', en: 'name a capable trustee', basis: ['pol.alone'] },
  return_or_trustee: {
    zh: '立即返回或确定受委托监护人',
    en: 'return at once or name a trustee',
    basis: ['pol.alone'],
  },
});
export type Demand = z.infer<typeof Demand>;
