import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The participants of the joint assessment: the bodies that the township has in it, and the kinds of helpers; WH16 adds kindergartens. */
export const Participant = codeList('Participant', {
  civil_affairs: { zh: '民政部门', en: 'civil affairs', basis: ['ass.joint'] },
  police: { zh: '公安机关', en: 'police', basis: ['ass.joint', 'ass.coop'] },
  village_committee: {
    zh: '村（居）民委员会',
    en: 'village or residents’ committee',
    basis: ['ass.joint'],
  },
  school: { zh: '中小学校', en: 'school', basis: ['ass.joint'] },
  kindergarten: { zh: '幼儿园', en: 'kindergarten', basis: ['ass.joint'] },
  medical_institution: { zh: '医疗机构', en: 'medical institution', basis: ['ass.joint'] },
  relatives: { zh: '亲属', en: 'relatives', basis: ['ass.joint'] },
  professional_service: { zh: '专业服务机构', en: 'professional service', basis: ['ass.joint'] },
});
export type Participant = z.infer<typeof Participant>;
