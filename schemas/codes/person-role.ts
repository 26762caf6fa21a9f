import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** A person's relation to a child, or role in a proceeding about the child. */
export const PersonRole = codeList('PersonRole', {
  guardian: { zh: '监护人', en: 'guardian', basis: ['fam.take'] },
  entrusted_guardian: {
    zh: '受委托监护人',
    en: 'entrusted guardian (trustee)',
    basis: ['fam.entrust'],
  },
  close_relative: { zh: '近亲属', en: 'close relative', basis: ['rev.who', 'cus.escort'] },
  missing_parent: { zh: '失联父母', en: 'parent out of contact', basis: ['huk.lost20'] },
  offender: { zh: '加害人', en: 'offender', basis: ['int.wl', 'int.wlserve'] },
  victim: { zh: '受害人', en: 'victim', basis: ['int.wlserve', 'int.victim'] },
  applicant: { zh: '申请人', en: 'applicant', basis: ['int.ppo'] },
  respondent: { zh: '被申请人', en: 'respondent', basis: ['int.ppo'] },
  mandatory_reporter: {
    zh: '强制报告责任主体',
    en: 'mandatory reporter',
    basis: ['rep.who', 'rep.assist'],
  },
});
export type PersonRole = z.infer<typeof PersonRole>;
