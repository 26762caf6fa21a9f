import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The reason for a placement. Each has its own list of places, and the lists must not be mixed. */
export const PlacementOccasion = codeList('PlacementOccasion', {
  parents_unreachable: {
    zh: '联系不上父母',
    en: 'parents could not be reached',
    basis: ['cus.escort'],
  },
  domestic_violence: { zh: '遭受侵害', en: 'the child was harmed', basis: ['pol.dv'] },
  temporary_guardianship: {
    zh: '民政部门临时监护',
    en: 'temporary guardianship of civil affairs',
    basis: ['cus.inst20'],
  },
});
export type PlacementOccasion = z.infer<typeof PlacementOccasion>;
