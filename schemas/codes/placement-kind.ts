import type * as z from 'zod';
import { codeList } from '../code-list.ts';
import type { PlacementOccasion } from './placement-occasion.ts';

/**
 * Where a child may be placed for the time being, in the order printed; the notices rank nothing but
 * nearness 就近.
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
});
export type PlacementKind = z.infer<typeof PlacementKind>;

/**
 * The places that some notice names for an occasion, all notices together.
 *
 * A child beaten at home is never placed with relatives or the village: neither is in that list.
 */
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
  temporary_guardianship: ['minors_protection_institution', 'child_welfare_institution'],
};
