import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * Three kinds of custody that are all called temporary, and must not be confused: care after an escort, during which
 * the parents remain guardians; guardianship of civil affairs (Minors Protection Law, 92 to 94), which ends only after
 * its own assessment; and care for daily life while an emergency keeps a guardian away (Civil Code, 34(4)).
 */
export const CustodyKind = codeList('CustodyKind', {
  temporary_care: {
    zh: '临时监护照料',
    en: 'temporary care after an escort',
    basis: ['cus.escort', 'cus.cq20'],
  },
  temporary_guardianship: {
    zh: '临时监护',
    en: 'temporary guardianship of civil affairs',
    basis: ['cus.inst20'],
  },
  temporary_living_care: {
    zh: '临时生活照料',
    en: 'temporary care for daily life',
    basis: [],
  },
});
export type CustodyKind = z.infer<typeof CustodyKind>;
