import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import { Parent } from './parent.ts';

/** The role of a person in a child’s file. Duties are owed towards the roles of `Parent`. */
export const PersonRole = codeList('PersonRole', {
  ...Parent.labels,
  carer: { zh: '实际照料人', en: 'carer', basis: ['fam.entrust', 'cus.cq20'] },
  relative: { zh: '其他亲属', en: 'other relative', basis: ['pol.incap'] },
  accused: { zh: '涉嫌加害人', en: 'accused', basis: ['pol.harm', 'pol.liab'] },
});
export type PersonRole = z.infer<typeof PersonRole>;
