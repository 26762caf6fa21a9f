import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The situations that the police find, E1 to E9, or E0 where no clause prescribes more than the general measures. */
export const EmergencySituation = codeList('EmergencySituation', {
  any_report: {
    zh: '接到报告的一般情形',
    en: 'any report',
    basis: ['pol.accept', 'pol.notice', 'rep.assist'],
  },
  living_alone: {
    zh: '留守儿童单独居住生活',
    en: 'child living alone',
    basis: ['pol.alone', 'cus.escort', 'cus.notify', 'pol.contact'],
  },
  guardian_incapable_or_not_performing: {
    zh: '监护人丧失监护能力、不履行监护责任或监护不当',
    en: 'guardian lost capacity, does not perform, or guards improperly',
    basis: ['pol.incap', 'cus.escort', 'cus.notify', 'pol.contact'],
  },
  unattended_or_other_parent_incapable: {
    zh: '无人监护或者父母一方外出另一方无监护能力',
    en: 'unattended, or one parent away and the other lacks capacity',
    basis: ['pol.roster', 'pol.fallback', 'pol.repnotice', 'cus.escort', 'pol.contact'],
  },
  missing: { zh: '失踪', en: 'missing', basis: ['pol.missing'] },
  domestic_violence: {
    zh: '遭受家庭暴力',
    en: 'domestic violence',
    basis: ['pol.dv', 'pol.evid', 'int.other'],
  },
  unlawful_infringement: {
    zh: '遭受其他不法侵害',
    en: 'other unlawful infringement',
    basis: ['pol.harm', 'pol.evid', 'int.other'],
  },
  accidental_injury: {
    zh: '遭受意外伤害',
    en: 'accidental injury',
    basis: ['pol.harm', 'pol.evid'],
  },
  coerced_begging: {
    zh: '被利用、胁迫流浪乞讨',
    en: 'used or coerced into vagrant begging',
    basis: ['pol.harm', 'pol.evid'],
  },
  abandonment: {
    zh: '遗弃',
    en: 'abandonment',
    basis: ['int.aband', 'int.aband2', 'int.aband3'],
  },
});
export type EmergencySituation = z.infer<typeof EmergencySituation>;

/** The short codes by which people and documents refer to the situations: E1 is a child living alone. */
export const emergencyCodes = {
  any_report: 'E0',
  living_alone: 'E1',
  guardian_incapable_or_not_performing: 'E2',
  unattended_or_other_parent_incapable: 'E3',
  missing: 'E4',
  domestic_violence: 'E5',
  unlawful_infringement: 'E6',
  accidental_injury: 'E7',
  coerced_begging: 'E8',
  abandonment: 'E9',
} as const satisfies Record<EmergencySituation, `E${number}`>;
