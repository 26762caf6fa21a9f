import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The petitioners who may ask a court to revoke guardianship (Civil Code, 36; 法发〔2014〕24号, 27). Police, procuratorate
 * and court are not among them.
 */
export const PetitionerKind = codeList('PetitionerKind', {
  close_relative: { zh: '近亲属', en: 'close relative', basis: ['rev.who'] },
  eligible_guardian: {
    zh: '其他依法具有监护资格的人',
    en: 'another person who may be guardian by law',
    basis: [],
  },
  relative_or_friend: {
    zh: '关系密切的其他亲属、朋友',
    en: 'another relative, or a friend',
    basis: [],
  },
  village_committee: {
    zh: '村（居）民委员会',
    en: 'villagers’ or residents’ committee',
    basis: ['rev.who'],
  },
  civil_affairs: { zh: '民政部门', en: 'civil affairs', basis: ['rev.who'] },
  protection_institution: {
    zh: '未成年人救助保护机构',
    en: 'minors’ rescue and protection institution',
    basis: [],
  },
  protection_organization: {
    zh: '未成年人保护组织',
    en: 'organisation for the protection of minors',
    basis: [],
  },
  school: { zh: '学校', en: 'school', basis: [] },
  medical_institution: { zh: '医疗机构', en: 'medical institution', basis: [] },
  womens_federation: { zh: '妇女联合会', en: 'women’s federation', basis: [] },
  disabled_persons_federation: {
    zh: '残疾人联合会',
    en: 'disabled persons’ federation',
    basis: [],
  },
  youth_league: { zh: '共青团', en: 'youth league', basis: [] },
  next_generation_committee: {
    zh: '关工委',
    en: 'committee for the care of the next generation',
    basis: [],
  },
  parents_employer: { zh: '父母所在单位', en: 'the parents’ employer', basis: [] },
  other_unit: {
    zh: '其他有关人员、团体和单位',
    en: 'another person, group or unit concerned',
    basis: ['rev.who'],
  },
});
export type PetitionerKind = z.infer<typeof PetitionerKind>;
