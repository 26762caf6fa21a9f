import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The objections of the texts to the place where a child actually is; they are recorded, and shown to people. */
export const PlacementFlag = codeList('PlacementFlag', {
  not_named: {
    zh: '法律和文件均未将此类去向列为本情形的安置去向',
    en: 'neither law nor notice names this kind of place for such a child',
    basis: ['cus.escort'],
  },
  outside_violence_list: {
    zh: '遭受家庭暴力的，所列安置去向中没有此类',
    en: 'the list for violence at home does not have this kind of place',
    basis: ['pol.dv'],
  },
});
export type PlacementFlag = z.infer<typeof PlacementFlag>;
