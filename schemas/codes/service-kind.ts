import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The services that may be arranged for a child or the family: care and protection, then school and registration,
 * then measures for the parents.
 */
export const ServiceKind = codeList('ServiceKind', {
  guardianship_guidance: {
    zh: '监护指导',
    en: 'guardianship guidance',
    basis: ['ass.services', 'svc.pro', 'rep.hot'],
  },
  medical_treatment: {
    zh: '医疗救治',
    en: 'medical treatment',
    basis: ['ass.services', 'pol.medical'],
  },
  psychological_counselling: {
    zh: '心理疏导',
    en: 'psychological counselling',
    basis: ['ass.services', 'cus.services', 'svc.pro', 'svc.mass'],
  },
  behaviour_correction: {
    zh: '行为矫治',
    en: 'behaviour correction',
    basis: ['ass.services', 'svc.pro'],
  },
  legal_service: { zh: '法律服务', en: 'legal services', basis: ['ass.services'] },
  legal_aid: { zh: '法律援助', en: 'legal aid', basis: ['ass.services', 'pol.aid', 'an.1.9'] },
  social_integration: { zh: '社会融入', en: 'social integration', basis: ['svc.pro'] },
  family_relationship_adjustment: {
    zh: '家庭关系调适',
    en: 'family-relationship adjustment',
    basis: ['svc.pro'],
  },
  interpersonal_adjustment: { zh: '人际调适', en: 'interpersonal adjustment', basis: ['svc.pro'] },
  emotional_care: {
    zh: '精神慰藉、精神关怀',
    en: 'emotional comfort and care',
    basis: ['ass.conf20', 'an.1.5', 'an.2.8', 'an.3.4'],
  },
  family_affection: { zh: '亲情关爱', en: 'family affection', basis: ['svc.pro'] },
  rights_protection: { zh: '权益维护', en: 'rights protection', basis: ['svc.pro'] },
  tutoring: { zh: '课业辅导', en: 'tutoring', basis: ['cus.services', 'svc.mass'] },
  emotional_comfort: {
    zh: '情感抚慰',
    en: 'emotional comfort in custody',
    basis: ['cus.services'],
  },
  social_assistance: {
    zh: '社会救助、社会福利',
    en: 'social assistance and welfare',
    basis: ['fam.welfare', 'an.3.4'],
  },
  return_to_school: {
    zh: '返校复学',
    en: 'return to school',
    basis: ['an.3.4', 'edu.measures', 'edu.week'],
  },
  household_registration: {
    zh: '落实户籍',
    en: 'household registration',
    basis: ['an.3.4', 'huk.reg'],
  },
  school_transfer: { zh: '转学、异地入学', en: 'school transfer', basis: ['pol.school'] },
  rehabilitation: {
    zh: '残疾儿童康复',
    en: 'rehabilitation of disabled children',
    basis: ['svc.rehab'],
  },
  family_education: { zh: '家庭教育指导', en: 'family-education guidance', basis: ['fam.edu'] },
  day_care: { zh: '日间照料、托管', en: 'day care', basis: ['svc.host', 'svc.mass', 'prv.centre'] },
  psychological_aid: { zh: '心理援助', en: 'psychological aid', basis: ['rep.hot'] },
  transfer: { zh: '转接处置', en: 'transfer by the hotline', basis: ['rep.hot'] },
  employment_support: {
    zh: '就业培训、就业',
    en: 'jobs and training for parents and care leavers',
    basis: ['svc.jobs'],
  },
  housing: { zh: '住房保障', en: 'housing', basis: ['svc.source'] },
  family_hukou: {
    zh: '随迁家庭落户',
    en: 'household registration of migrant families',
    basis: ['svc.source'],
  },
  schooling_at_destination: {
    zh: '就近入学',
    en: 'schooling where the parents work',
    basis: ['svc.source'],
  },
});
export type ServiceKind = z.infer<typeof ServiceKind>;
