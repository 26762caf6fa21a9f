import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The registers about children: files, lists, marks and standards. */
export const RegisterKind = codeList('RegisterKind', {
  child_file: { zh: '一人一档案', en: 'one child, one file', basis: ['reg.file', 'reg.content'] },
  individual_plan: {
    zh: '一人一策一案',
    en: 'one child, one plan, one case',
    basis: ['def.plan1'],
  },
  ledger: { zh: '信息台账', en: 'ledger', basis: ['reg.update', 'reg.police', 'an.2.3'] },
  roster: { zh: '花名册', en: 'roster', basis: ['ros.make'] },
  student_status_system: {
    zh: '学籍管理信息系统',
    en: 'student-status information system',
    basis: ['reg.mark', 'edu.monitor'],
  },
  mark: { zh: '标识', en: 'mark in the student-status system', basis: ['reg.mark', 'edu.mark'] },
  contact_card: { zh: '联系卡', en: 'contact card', basis: ['reg.school'] },
  household_registration: {
    zh: '户口登记',
    en: 'household registration (hukou)',
    basis: ['huk.reg'],
  },
  quarterly_summary: { zh: '情况汇总表', en: 'summary form', basis: ['sum.fill'] },
  care_home_checklist: {
    zh: '爱心家园“八有”',
    en: '"love home", eight-haves',
    basis: ['prv.home'],
  },
});
export type RegisterKind = z.infer<typeof RegisterKind>;
