import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The schooling of a child, as the national form of 2016 prints it. */
export const Schooling = codeList('Schooling', {
  kindergarten: { zh: '幼儿园', en: 'kindergarten', basis: [] },
  not_in_kindergarten: { zh: '未入园', en: 'not in a kindergarten', basis: [] },
  primary: { zh: '小学', en: 'primary school', basis: [] },
  junior: { zh: '初中', en: 'junior secondary school', basis: [] },
  senior: { zh: '高中', en: 'senior secondary school', basis: [] },
  vocational: { zh: '中职', en: 'vocational school', basis: [] },
  dropped_out: { zh: '辍学', en: 'dropped out', basis: [] },
  not_at_school: { zh: '不在学', en: 'not at school, from 14 to 16', basis: [] },
});
export type Schooling = z.infer<typeof Schooling>;
