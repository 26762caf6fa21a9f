import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The acts and omissions by which a guardian harms a child. */
export const Harm = codeList('Harm', {
  abandonment: { zh: '遗弃', en: 'abandonment', basis: ['int.aband', 'rev.g1'] },
  abuse: { zh: '虐待', en: 'abuse', basis: ['int.punish', 'int.wl', 'rev.g1'] },
  domestic_violence: { zh: '家庭暴力', en: 'domestic violence', basis: ['pol.dv', 'int.punish'] },
  unlawful_infringement: {
    zh: '不法侵害',
    en: 'unlawful infringement',
    basis: ['pol.harm', 'int.other'],
  },
  improper_guardianship: { zh: '监护不当', en: 'improper guardianship', basis: ['pol.incap'] },
  inadequate_guardianship: { zh: '监护不力', en: 'inadequate guardianship', basis: ['cus.cq20'] },
});
export type Harm = z.infer<typeof Harm>;
