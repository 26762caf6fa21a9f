import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The ways in which temporary custody ends. No clause lists them; they follow from the clauses on what custody waits
 * for.
 */
export const CustodyEnd = codeList('CustodyEnd', {
  parent_returned: { zh: '父母返回', en: 'a parent has returned', basis: ['cus.notify'] },
  trustee_named: {
    zh: '确定或重新确定受委托监护人',
    en: 'an entrusted guardian has been named',
    basis: ['cus.notify'],
  },
  guardian_appointed: {
    zh: '另行指定监护人',
    en: 'another guardian has been appointed',
    basis: ['rev.outcome'],
  },
  came_of_age: { zh: '年满十八周岁', en: 'came of age', basis: [] },
  died: { zh: '死亡', en: 'died', basis: [] },
});
export type CustodyEnd = z.infer<typeof CustodyEnd>;
