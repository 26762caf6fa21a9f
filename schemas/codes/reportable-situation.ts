import type * as z from 'zod';
import { type CodeEntry, codeList } from '../code-list.ts';

const mr20: CodeEntry['law'] = [{ doc: 'MR20', section: '第四条' }];

/**
 * The situations that a report may state: S1 to S9 of the notices, the nine of the Opinions on mandatory reporting in
 * their order, those that only the rules for the police name, and those that the law leaves open.
 *
 * S8 and S9 are found by surveys and rosters; an early sign is less than these and has a list of its own.
 */
export const ReportableSituation = codeList('ReportableSituation', {
  living_alone_unsupervised: {
    zh: '脱离监护单独居住生活',
    en: 'living alone without a guardian',
    basis: ['rep.sit', 'rep.mass', 'rep.cd'],
  },
  missing: { zh: '失踪', en: 'missing', basis: ['rep.sit', 'rep.cd'] },
  guardian_lost_capacity: {
    zh: '监护人丧失监护能力',
    en: 'guardian has lost guardianship capacity',
    basis: ['rep.sit', 'rep.mass', 'rep.cd'],
  },
  guardian_not_performing: {
    zh: '监护人不履行监护责任',
    en: 'guardian does not perform the duties of guardianship',
    basis: ['rep.sit', 'rep.mass', 'rep.cd'],
  },
  suspected_domestic_violence: {
    zh: '疑似遭受家庭暴力',
    en: 'suspected domestic violence',
    basis: ['rep.sit', 'rep.mass', 'rep.cd'],
  },
  suspected_accidental_injury: {
    zh: '疑似遭受意外伤害',
    en: 'suspected accidental injury',
    basis: ['rep.sit', 'rep.mass'],
  },
  suspected_unlawful_infringement: {
    zh: '疑似遭受不法侵害',
    en: 'suspected unlawful infringement',
    basis: ['rep.sit', 'rep.mass', 'rep.cd'],
  },
  unattended: { zh: '无人监护', en: 'unattended, without a guardian', basis: ['rep.rolling'] },
  one_parent_away_other_incapable: {
    zh: '父母一方外出另一方无监护能力',
    en: 'one parent away, the other lacks guardianship capacity',
    basis: ['rep.rolling'],
  },
  private_parts_injured: {
    zh: '生殖器官或者隐私部位遭受或者疑似遭受非正常损伤',
    en: 'abnormal injury, or suspected, to genitals or private parts',
    basis: [],
    law: mr20,
  },
  sexual_harm_under_14: {
    zh: '不满十四周岁的女性遭受或者疑似遭受性侵害、怀孕、流产',
    en: 'girl under 14: sexual harm, or suspected, pregnancy or abortion',
    basis: [],
    law: mr20,
  },
  sexual_harm_from_14: {
    zh: '十四周岁以上的女性遭受或者疑似遭受性侵害所致怀孕、流产',
    en: 'girl of 14 or over: pregnancy or abortion through sexual harm, or suspected',
    basis: [],
    law: mr20,
  },
  battered_or_malnourished: {
    zh: '身体多处损伤、严重营养不良、意识不清，存在或者疑似存在家庭暴力、欺凌、虐待、殴打、被人麻醉',
    en: 'several injuries, severe malnutrition or unconsciousness, with violence, bullying, cruelty, beating or drugging, or suspected',
    basis: [],
    law: mr20,
  },
  unnatural_disability_or_death: {
    zh: '因自杀、自残、工伤、中毒、被人麻醉、殴打等非正常原因伤残、死亡',
    en: 'disabled or dead through suicide, self-harm, work, poisoning, drugging, beating or the like',
    basis: [],
    law: mr20,
  },
  abandoned_or_long_uncared: {
    zh: '被遗弃或者长期处于无人照料状态',
    en: 'abandoned, or long without care',
    basis: ['int.aband'],
    law: mr20,
  },
  unknown_origin_or_trafficked: {
    zh: '来源不明、失踪或者被拐卖、收买',
    en: 'of unknown origin, missing, trafficked or bought',
    basis: [],
    law: mr20,
  },
  made_to_beg: {
    zh: '被组织乞讨，或者被利用、胁迫流浪乞讨',
    en: 'organised, used or coerced to beg',
    basis: ['pol.harm'],
    law: mr20,
  },
  other_serious_harm: {
    zh: '其他严重侵害身心健康的情形，或者正在面临不法侵害危险',
    en: 'other serious harm, or in danger of an offence under way',
    basis: [],
    law: mr20,
  },
  improper_guardianship: { zh: '监护不当', en: 'improper guardianship', basis: ['pol.incap'] },
  other_danger: {
    zh: '身心健康受到侵害、疑似受到侵害或者面临其他危险的情形',
    en: 'harm to body or mind, suspected or in prospect, that is on no list',
    basis: [],
    law: [{ doc: 'MPL', section: '第十一条第二款' }],
  },
});
export type ReportableSituation = z.infer<typeof ReportableSituation>;
