import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The grounds for asking a court to revoke guardianship, in short. Software lists candidates; only a court finds a
 * ground. The binding text is the sentence of the clause, with every element it joins.
 */
export const PetitionGround = codeList('PetitionGround', {
  severe_harm_wide: {
    zh: '性侵害、出卖、遗弃、虐待、暴力伤害，导致身心健康严重损害',
    en: 'sexual abuse, sale, abandonment, abuse or violence, with grave harm to body and mind',
    basis: ['rev.g1'],
  },
  severe_harm: {
    zh: '实施家庭暴力、虐待或者遗弃，导致身心健康严重受损',
    en: 'domestic violence, abuse or abandonment, with grave harm to body and mind',
    basis: ['rev.g1b'],
  },
  unattended_in_danger_unreformed: {
    zh: '置于无人监管和照看的状态，导致面临危险，经教育不改',
    en: 'left unattended and in danger, unreformed after education',
    basis: ['rev.g2'],
  },
  refusal_six_months: {
    zh: '拒不履行监护职责六个月以上，导致生活无着',
    en: 'refuses the duties for six months or more, leaving the child without livelihood',
    basis: ['rev.g3'],
  },
  vice_or_imprisonment_no_delegation: {
    zh: '有恶习或者因服刑等原因不能履行监护职责，拒绝委托他人，致使处于困境或者危险状态',
    en: 'vices or imprisonment, refuses to delegate, leaving the child in difficulty or danger',
    basis: ['rev.g4'],
  },
  begging_three_educations: {
    zh: '胁迫、诱骗、利用乞讨，经三次以上批评教育拒不改正，严重影响正常生活和学习',
    en: "forces, lures or uses the child to beg, three or more educations in vain, the child's life gravely affected",
    basis: ['rev.g5'],
  },
  instigates_crime: {
    zh: '教唆、利用实施违法犯罪行为，情节恶劣',
    en: 'instigates or uses the child to offend, in vile circumstances',
    basis: ['rev.g6'],
  },
});
export type PetitionGround = z.infer<typeof PetitionGround>;

/** The short codes of the grounds; G1b is the narrower form of G1. G6 is printed 违反犯罪行为, read 违法. */
export const groundCodes = {
  severe_harm_wide: 'G1',
  severe_harm: 'G1b',
  unattended_in_danger_unreformed: 'G2',
  refusal_six_months: 'G3',
  vice_or_imprisonment_no_delegation: 'G4',
  begging_three_educations: 'G5',
  instigates_crime: 'G6',
} as const satisfies Record<PetitionGround, string>;
