import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The objections of the texts to a trustee whom a parent has named; they are recorded, and shown to people. */
export const TrusteeFlag = codeList('TrusteeFlag', {
  not_relative: {
    zh: '此情形文件写明委托其他亲属，未注明受委托监护人系亲属',
    en: 'here the texts name another relative, and the trustee is not said to be one',
    basis: ['pol.incap'],
  },
});
export type TrusteeFlag = z.infer<typeof TrusteeFlag>;
