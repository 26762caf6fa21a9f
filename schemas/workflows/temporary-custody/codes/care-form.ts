import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The ways in which an institution cares for a child, chosen in the child's best interest; the list is open 等. */
export const CareForm = codeList('CareForm', {
  institutional_care: { zh: '机构内养育', en: 'care in the institution', basis: ['cus.form'] },
  caring_family_foster: {
    zh: '爱心家庭寄养',
    en: 'foster placement with a caring family',
    basis: ['cus.form'],
  },
  other_form: { zh: '其他方式', en: 'another form', basis: ['cus.form'] },
});
export type CareForm = z.infer<typeof CareForm>;
