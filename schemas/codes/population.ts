import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The groups of children whose files a county keeps; a person says to which a child belongs. */
export const Population = codeList('Population', {
  left_behind: { zh: '农村留守儿童', en: 'left-behind child', basis: ['def.lbc'] },
  in_difficulty: { zh: '困境儿童', en: 'child in difficulty', basis: ['def.pop20'] },
  community_orphan: {
    zh: '散居孤儿',
    en: 'orphan living outside an institution',
    basis: ['def.pop20'],
  },
});
export type Population = z.infer<typeof Population>;
