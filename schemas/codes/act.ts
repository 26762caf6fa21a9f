import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The acts of a body in a case. A reprimand, a dissuasion, criticism and education, a written warning and a
 * punishment are five different acts with different effects.
 */
export const Act = codeList('Act', {
  acceptance: { zh: '受理', en: 'acceptance of a report', basis: ['pol.accept'] },
  police_dispatch: { zh: '出警', en: 'police dispatch', basis: ['pol.accept'] },
  order_to_return: { zh: '责令返回', en: 'order to return', basis: ['pol.alone', 'pol.roster'] },
  reprimand: { zh: '训诫', en: 'reprimand', basis: ['pol.alone', 'pol.roster'] },
  dissuasion: { zh: '劝诫、制止', en: 'dissuade and stop', basis: ['fam.warn'] },
  criticism_education: {
    zh: '批评教育',
    en: 'criticism and education',
    basis: ['int.punish', 'int.wl'],
  },
  written_warning: { zh: '告诫书', en: 'written warning', basis: ['int.wl', 'int.wlserve'] },
  public_security_punishment: {
    zh: '治安管理处罚',
    en: 'public security administration punishment',
    basis: ['int.punish'],
  },
  case_filing: { zh: '立案侦查', en: 'file a case and investigate', basis: ['int.punish'] },
  judicial_transfer: {
    zh: '移送司法机关',
    en: 'transfer to judicial organs',
    basis: ['int.punish'],
  },
  family_education_order: {
    zh: '责令接受家庭教育指导',
    en: 'order to take family-education guidance',
    basis: ['int.other'],
  },
  guardianship_supervision_order: {
    zh: '督促监护令',
    en: 'order to perform guardianship',
    basis: ['int.other'],
  },
  personal_safety_protection_order: {
    zh: '人身保护令（人身安全保护令）',
    en: 'personal safety protection order',
    basis: ['int.ppo'],
  },
  protection_order_application: {
    zh: '申请人身安全保护令',
    en: 'application for a protection order',
    basis: ['int.ppo'],
  },
  court_sanction: {
    zh: '人民法院罚款、拘留',
    en: 'fine or detention by the court',
    basis: ['int.ppo'],
  },
  entrusted_guardianship: { zh: '委托监护', en: 'entrusted guardianship', basis: ['fam.entrust'] },
  temporary_custody: {
    zh: '临时监护照料',
    en: 'temporary custody and care',
    basis: ['cus.escort', 'cus.cq20'],
  },
  escort: { zh: '护送', en: 'escort', basis: ['cus.escort'] },
  caring_family_foster: {
    zh: '爱心家庭寄养',
    en: 'foster placement with a caring family',
    basis: ['cus.form'],
  },
  guardianship_revocation: {
    zh: '撤销监护人资格',
    en: 'revocation of guardianship',
    basis: ['rev.outcome'],
  },
  guardianship_restoration: {
    zh: '恢复监护人资格',
    en: 'restoration of guardianship',
    basis: [],
  },
  guardian_reappointment: {
    zh: '另行指定监护人',
    en: 'appointment of another guardian',
    basis: ['rev.outcome'],
  },
  petition: { zh: '向人民法院申请', en: 'petition', basis: ['rev.who'] },
  procuratorate_advise: {
    zh: '检察机关建议',
    en: 'advice of the procuratorate',
    basis: ['rev.proc'],
  },
  procuratorate_urge: {
    zh: '检察机关督促',
    en: 'urging by the procuratorate',
    basis: ['rev.proc'],
  },
  procuratorate_support: {
    zh: '检察机关支持',
    en: 'support by the procuratorate',
    basis: ['rev.proc'],
  },
  evidence_collection: { zh: '调查取证', en: 'evidence gathering', basis: ['pol.evid'] },
  injury_appraisal: { zh: '鉴定伤情', en: 'injury appraisal', basis: ['pol.evid', 'pol.medical'] },
  missing_child_rapid_search: {
    zh: '儿童失踪快速查找机制',
    en: 'rapid search mechanism for missing children',
    basis: ['pol.missing'],
  },
  referral: { zh: '转介', en: 'referral', basis: ['ass.conf20', 'vis.superv'] },
  case_conference: { zh: '个案会商', en: 'case conference', basis: ['ass.conf20'] },
  arrest_review: { zh: '审查逮捕', en: 'review of an arrest', basis: ['int.aband3'] },
  prosecution: { zh: '提起公诉', en: 'prosecution', basis: ['int.aband3'] },
  judgment: { zh: '刑事裁判', en: 'judgment of a criminal court', basis: ['int.aband3'] },
});
export type Act = z.infer<typeof Act>;
