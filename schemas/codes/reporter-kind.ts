import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The kinds of reporter. Staff of a unit report as the unit's kind, and a report says that the reporter is its
 * staff; the child director and the mass organisations must report where the layer names them.
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
});
export type ReporterKind = z.infer<typeof ReporterKind>;

export interface ReporterKindFacts {
  /** A source that asks for help for itself is no reporter. */
  readonly duty: 'mandatory' | 'voluntary' | 'none';
  /** A unit's staff owe the report as the unit does (及其工作人员). */
  readonly unit: boolean;
}

const mandatoryUnit = { duty: 'mandatory', unit: true } as const;

/** The facts that follow from a kind: whether it must report, and whether it is a unit with staff. */
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
};
