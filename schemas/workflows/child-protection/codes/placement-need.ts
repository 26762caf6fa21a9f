import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** Whether a harmed child is to be placed: 应当 in danger, otherwise 必要时, in people's judgment. */
export const PlacementNeed = codeList('PlacementNeed', {
  needed: { zh: '需要安置', en: 'placement is needed', basis: ['pol.dv'] },
  not_needed: { zh: '无需安置', en: 'no placement is needed', basis: ['pol.dv'] },
});
export type PlacementNeed = z.infer<typeof PlacementNeed>;
