import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * Named only where the notices tell the police what to do, in no list of what must be reported.
 * A report may say so, and nobody is held to have owed it.
 */
export const UnlistedSituation = codeList('UnlistedSituation', {
  improper_guardianship: { zh: '监护不当', en: 'improper guardianship', basis: ['pol.incap'] },
  coerced_begging: {
    zh: '被利用、胁迫流浪乞讨',
    en: 'used or coerced into vagrant begging',
    basis: ['pol.harm'],
  },
  abandonment: { zh: '遗弃', en: 'abandonment', basis: ['int.aband'] },
});
export type UnlistedSituation = z.infer<typeof UnlistedSituation>;
