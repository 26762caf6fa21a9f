import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** How one body tells another: the word says in which direction. */
export const Transmission = codeList('Transmission', {
  notice: { zh: '通报', en: 'notify sideways', basis: ['pol.notice', 'pol.repnotice'] },
  submission: { zh: '报送', en: 'submit', basis: ['sum.fill', 'reg.submit'] },
  copy: { zh: '抄报', en: 'copy to', basis: ['sum.copy'] },
  report: { zh: '报告', en: 'report', basis: ['rep.time', 'reg.village'] },
  upward_submission: { zh: '上报', en: 'submit upward', basis: ['sum.aggr'] },
});
export type Transmission = z.infer<typeof Transmission>;
