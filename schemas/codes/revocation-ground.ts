import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The grounds on which a petition asks a court to revoke guardianship: those of the notices, and those that only the
 * law names. The pack gives the wording of each text. A person names a ground, and only the court establishes it.
 */
export const RevocationGround = codeList('RevocationGround', {
  grave_harm: {
    zh: '性侵害、出卖、遗弃、虐待、暴力伤害，导致身心健康严重损害',
    en: 'sexual abuse, sale, abandonment, abuse or violent injury with grave harm',
    basis: ['rev.g1'],
  },
  violence_abuse_abandonment: {
    zh: '实施家庭暴力、虐待或者遗弃，导致身心健康严重受损',
    en: 'domestic violence, abuse or abandonment with grave harm',
    basis: ['rev.g1b'],
  },
  unattended_in_danger: {
    zh: '置于无人监管和照看状态导致面临危险且经教育不改',
    en: 'left unattended, in danger, and not reformed after education',
    basis: ['rev.g2'],
  },
  six_months_refusal: {
    zh: '拒不履行监护职责六个月以上导致流离失所或者生活无着',
    en: 'refusal for six months or more, and the child without a home or a livelihood',
    basis: ['rev.g3'],
  },
  vice_or_prison: {
    zh: '因恶习或者服刑等不能履行监护职责且拒绝委托，致使处于困境或者危险状态',
    en: 'vice or imprisonment, refusal to delegate, and the child in difficulty or danger',
    basis: ['rev.g4'],
  },
  begging: {
    zh: '胁迫、诱骗、利用乞讨，经三次以上批评教育拒不改正，严重影响正常生活和学习',
    en: 'begging, three educations or more without reform, and a grave effect on life and study',
    basis: ['rev.g5'],
  },
  instigating_offences: {
    zh: '教唆、利用实施违法犯罪行为，情节恶劣',
    en: 'instigating or using the child to offend, under vile circumstances',
    basis: ['rev.g6'],
  },
  serious_harm_by_code: {
    zh: '实施严重损害被监护人身心健康的行为',
    en: 'acts that seriously harm the ward’s body or mind',
    basis: [],
  },
  distress_by_code: {
    zh: '怠于履行，或者无法履行且拒绝委托，导致被监护人处于危困状态',
    en: 'neglect, or inability and refusal to delegate, that leaves the ward in distress',
    basis: [],
  },
  serious_domestic_violence: {
    zh: '实施家庭暴力严重侵害被监护人合法权益',
    en: 'domestic violence that seriously infringes the ward’s rights',
    basis: [],
  },
  other_infringement: {
    zh: '实施严重侵害被监护人合法权益的其他行为',
    en: 'other acts that seriously infringe the ward’s rights',
    basis: [],
  },
});
export type RevocationGround = z.infer<typeof RevocationGround>;
