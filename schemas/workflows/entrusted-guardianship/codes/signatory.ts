import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The signatories of the confirmation: the trustee (CQ16), or guardian and trustee (CQ20). */
export const Signatory = codeList('Signatory', {
  guardian: { zh: '监护人', en: 'guardian', basis: ['fam.conf20'] },
  trustee: { zh: '受委托监护人', en: 'trustee', basis: ['fam.conf'] },
});
export type Signatory = z.infer<typeof Signatory>;
