import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import type { PlacementOccasion } from './placement-occasion.ts';

/**
 * The kinds of place where a child may stay for the time being, in the order of the texts; that is no order of
 * preference except for nearness 就近. The last three are in no text: a child may be there all the same, and the case
 * then says so.
 */
export const PlacementKind = codeList('PlacementKind', {
  close_relative: { zh: '其他近亲属', en: 'other close relatives', basis: ['cus.escort'] },
  village_committee: {
    zh: '村（居）民委员会',
    en: "villagers' or residents' committee",
    basis: ['cus.escort'],
  },
  relief_institution: {
    zh: '救助管理机构',
    en: 'relief management institution',
    basis: ['cus.escort', 'cus.receive', 'pol.dv'],
  },
  welfare_institution: {
    zh: '福利机构',
    en: 'welfare institution',
    basis: ['cus.escort', 'cus.receive', 'pol.dv'],
  },
  protection_institution: {
    zh: '救助保护机构',
    en: 'rescue and protection institution',
    basis: ['pol.dv'],
  },
  temporary_shelter: { zh: '临时庇护场所', en: 'temporary shelter', basis: ['pol.dv'] },
  minors_protection_institution: {
    zh: '未成年人救助保护机构',
    en: "minors' rescue and protection institution",
    basis: ['cus.inst20', 'an.1.1'],
  },
  child_welfare_institution: {
    zh: '儿童福利机构',
    en: 'child welfare institution',
    basis: ['cus.cwi20'],
  },
  /** 委托亲属抚养 (Minors Protection Law, 93(1)). */
  relative: { zh: '其他亲属', en: 'another relative', basis: [] },
  /** 家庭寄养 (Minors Protection Law, 93(1)). */
  foster_family: { zh: '寄养家庭', en: 'foster family', basis: [] },
  private_carer: { zh: '其他个人照料', en: 'another private carer', basis: [] },
  hospital: { zh: '医疗机构', en: 'hospital', basis: [] },
  school: { zh: '学校', en: 'school', basis: [] },
});
export type PlacementKind = z.infer<typeof PlacementKind>;

/** Private homes: they are not in the directory, and no office runs them. */
export const HOMES = [
  'close_relative',
  'relative',
  'foster_family',
  'private_carer',
] as const satisfies readonly PlacementKind[];

/** The institutions among the places: they admit the child and serve it by their own procedure. */
export const INSTITUTIONS = [
  'relief_institution',
  'welfare_institution',
  'protection_institution',
  'temporary_shelter',
  'minors_protection_institution',
  'child_welfare_institution',
] as const satisfies readonly PlacementKind[];

/** The places that any text names for an occasion. The list for violence at home has no relative and no village. */
export const placementsOn: Readonly<Record<PlacementOccasion, readonly PlacementKind[]>> = {
  parents_unreachable: [
    'close_relative',
    'village_committee',
    'relief_institution',
    'welfare_institution',
  ],
  domestic_violence: [
    'protection_institution',
    'temporary_shelter',
    'relief_institution',
    'welfare_institution',
  ],
  temporary_guardianship: [
    'close_relative',
    'relative',
    'foster_family',
    'minors_protection_institution',
    'child_welfare_institution',
  ],
};
