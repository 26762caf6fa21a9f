import type * as z from 'zod';
import { type CodeEntry, codeList } from '../code-list.ts';

const organ: CodeEntry['law'] = [
  { doc: 'MPL', section: '第十一条第二款' },
  { doc: 'MR20', section: '第二条' },
];
const close: CodeEntry['law'] = [
  { doc: 'MPL', section: '第一百三十条' },
  { doc: 'MR20', section: '第三条' },
];

/**
 * The kinds of reporter: those of the notices, then state organs and other units in close contact with minors, whom
 * national law binds. Staff of a unit report under the unit's kind, and the report says that the reporter is its staff;
 * the child director and the mass organisations must report where the layer names them.
 */
export const ReporterKind = codeList('ReporterKind', {
  school: { zh: '学校', en: 'school', basis: ['rep.who'] },
  kindergarten: { zh: '幼儿园', en: 'kindergarten', basis: ['rep.who'] },
  medical_institution: { zh: '医疗机构', en: 'medical institution', basis: ['rep.who'] },
  village_committee: {
    zh: '村（居）民委员会',
    en: "villagers' or residents' committee",
    basis: ['rep.who', 'rep.rolling'],
  },
  social_work_agency: {
    zh: '社会工作服务机构',
    en: 'social work service agency',
    basis: ['rep.who'],
  },
  relief_institution: {
    zh: '救助管理机构',
    en: 'relief management institution',
    basis: ['rep.who'],
  },
  welfare_institution: { zh: '福利机构', en: 'welfare institution', basis: ['rep.who'] },
  child_director: { zh: '儿童主任', en: 'child director', basis: ['rep.cd', 'an.3.5'] },
  trade_union: { zh: '总工会', en: 'trade union', basis: ['rep.mass'] },
  youth_league: { zh: '团委', en: 'youth league', basis: ['rep.mass'] },
  womens_federation: { zh: '妇联', en: "women's federation", basis: ['rep.mass'] },
  disabled_persons_federation: {
    zh: '残联',
    en: "disabled persons' federation",
    basis: ['rep.mass'],
  },
  next_generation_committee: {
    zh: '关工委',
    en: 'committee for the care of the next generation',
    basis: ['rep.mass'],
  },
  other_mandatory: {
    zh: '其他强制报告责任主体',
    en: 'other mandatory reporter',
    basis: ['rep.who'],
  },
  citizen: { zh: '其他公民', en: 'other citizen', basis: ['rep.citizen'] },
  social_organization: { zh: '社会组织', en: 'social organisation', basis: ['rep.citizen'] },
  help_seeker: {
    zh: '求助的儿童或家庭',
    en: 'child or family seeking help',
    basis: ['rep.hot', 'rep.line20'],
  },
  township: {
    zh: '乡镇人民政府（街道办事处）',
    en: 'township government or subdistrict office',
    basis: [],
    law: organ,
  },
  civil_affairs: { zh: '民政部门', en: 'civil affairs department', basis: [], law: organ },
  education_authority: { zh: '教育行政部门', en: 'education authority', basis: [], law: organ },
  health_authority: { zh: '卫生健康部门', en: 'health authority', basis: [], law: organ },
  justice_administration: {
    zh: '司法行政部门',
    en: 'justice administration',
    basis: [],
    law: organ,
  },
  court: { zh: '人民法院', en: "people's court", basis: [], law: organ },
  procuratorate: { zh: '人民检察院', en: "people's procuratorate", basis: [], law: organ },
  police: {
    zh: '公安机关（巡逻、办案中发现）',
    en: 'police who find it on patrol or in another case',
    basis: [],
    law: organ,
  },
  other_state_organ: {
    zh: '其他国家机关或者依法行使公权力的组织',
    en: 'other state organ, or body that exercises public power',
    basis: [],
    law: organ,
  },
  minors_protection_institution: {
    zh: '未成年人救助保护机构',
    en: "minors' rescue and protection institution",
    basis: [],
    law: close,
  },
  training_institution: {
    zh: '校外培训机构',
    en: 'after-school training institution',
    basis: [],
    law: close,
  },
  childcare_service: {
    zh: '托育、校外托管、家政等照护服务机构',
    en: 'nursery, day care or housekeeping service',
    basis: [],
    law: close,
  },
  hotel: {
    zh: '旅店、宾馆等住宿经营者',
    en: 'hotel or inn',
    basis: [],
    law: [{ doc: 'MR20', section: '第三条' }],
  },
  other_close_contact_unit: {
    zh: '其他密切接触未成年人的单位',
    en: 'other unit in close contact with minors',
    basis: [],
    law: close,
  },
  press: {
    zh: '新闻媒体',
    en: 'press',
    basis: [],
    law: [{ doc: 'MPL', section: '第十一条第一款' }],
  },
});
export type ReporterKind = z.infer<typeof ReporterKind>;

export interface ReporterKindFacts {
  /** `none`: somebody who asks for help for themselves is no reporter. */
  readonly duty: 'mandatory' | 'voluntary' | 'none';
  /** The unit's staff have the same duty to report as the unit (及其工作人员). */
  readonly unit: boolean;
}

const mandatoryUnit = { duty: 'mandatory', unit: true } as const;

/** The properties of each kind: whether it must report, and whether it is a unit with staff. */
export const reporterKinds: Readonly<Record<ReporterKind, ReporterKindFacts>> = {
  school: mandatoryUnit,
  kindergarten: mandatoryUnit,
  medical_institution: mandatoryUnit,
  village_committee: mandatoryUnit,
  social_work_agency: mandatoryUnit,
  relief_institution: mandatoryUnit,
  welfare_institution: mandatoryUnit,
  child_director: { duty: 'mandatory', unit: false },
  trade_union: mandatoryUnit,
  youth_league: mandatoryUnit,
  womens_federation: mandatoryUnit,
  disabled_persons_federation: mandatoryUnit,
  next_generation_committee: mandatoryUnit,
  other_mandatory: mandatoryUnit,
  citizen: { duty: 'voluntary', unit: false },
  social_organization: { duty: 'voluntary', unit: true },
  help_seeker: { duty: 'none', unit: false },
  township: mandatoryUnit,
  civil_affairs: mandatoryUnit,
  education_authority: mandatoryUnit,
  health_authority: mandatoryUnit,
  justice_administration: mandatoryUnit,
  court: mandatoryUnit,
  procuratorate: mandatoryUnit,
  // The police owe nobody feedback on what they found themselves, so they are no unit here.
  police: { duty: 'mandatory', unit: false },
  other_state_organ: mandatoryUnit,
  minors_protection_institution: mandatoryUnit,
  training_institution: mandatoryUnit,
  childcare_service: mandatoryUnit,
  hotel: mandatoryUnit,
  other_close_contact_unit: mandatoryUnit,
  press: { duty: 'voluntary', unit: true },
};
