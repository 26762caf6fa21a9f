import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** How the offender received the letter: a refusal that is noted and filmed counts as service. */
export const LetterSigned = codeList('LetterSigned', {
  signed: { zh: '签名、捺指印', en: 'signed, with fingerprint', basis: ['int.wlserve'] },
  refused_recorded: {
    zh: '拒绝签收，已注明并录像',
    en: 'refused; noted and filmed',
    basis: ['int.wlserve'],
  },
});
export type LetterSigned = z.infer<typeof LetterSigned>;
