import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The situations that a report may state, S1 to S9.
 *
 * S8 and S9 are found by surveys and rosters; an early sign is below this threshold and has a list of its own.
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
});
export type ReportableSituation = z.infer<typeof ReportableSituation>;
