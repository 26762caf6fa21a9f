import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * The guardian towards whom a duty is owed, where the notice means each guardian: the duties towards two parents may
 * end differently. A trustee (受委托监护人) is no guardian, but is answerable for violence, abuse and abandonment as a
 * guardian is.
 *
 * The code does not identify a person; the case's personal records do.
 */
export const Parent = codeList('Parent', {
  father: { zh: '父亲', en: 'father', basis: ['pol.alone'] },
  mother: { zh: '母亲', en: 'mother', basis: ['pol.alone'] },
  stepfather: { zh: '继父', en: 'stepfather', basis: [] },
  stepmother: { zh: '继母', en: 'stepmother', basis: [] },
  adoptive_father: { zh: '养父', en: 'adoptive father', basis: [] },
  adoptive_mother: { zh: '养母', en: 'adoptive mother', basis: [] },
  guardian: { zh: '其他监护人', en: 'other guardian', basis: ['pol.incap'] },
  other_guardian: { zh: '另一名其他监护人', en: 'another guardian', basis: ['pol.incap'] },
  trustee: { zh: '受委托监护人', en: 'trustee', basis: ['int.punish', 'fam.entrust'] },
});
export type Parent = z.infer<typeof Parent>;

/** A child may have each of them once. */
export const MOST_PARENTS = Parent.options.length;
