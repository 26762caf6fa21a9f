import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The role of a place for the child of a case: one case has several places, and not all of them in one county. */
export const CasePlaceRole = codeList('CasePlaceRole', {
  found: { zh: '发现地', en: 'where the child was found', basis: ['pol.accept'] },
  lives: { zh: '居住地', en: 'where the child lives', basis: ['ass.joint'] },
  registered: { zh: '户籍地', en: 'where the child is registered', basis: [] },
  custodian: { zh: '照料地', en: 'where the child is cared for', basis: ['cus.escort'] },
  guardian: { zh: '监护人所在地', en: 'where a guardian is', basis: [] },
  court: { zh: '管辖法院所在地', en: 'where the court is', basis: [] },
});
export type CasePlaceRole = z.infer<typeof CasePlaceRole>;
