import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/**
 * Towards whom a duty is owed, where the notice says so of each parent: two guardians, two fates.
 *
 * It names no person; who they are is in the case's personal records.
 */
export const Parent = codeList('Parent', {
  father: { zh: '父亲', en: 'father', basis: ['pol.alone'] },
  mother: { zh: '母亲', en: 'mother', basis: ['pol.alone'] },
  guardian: { zh: '其他监护人', en: 'other guardian', basis: ['pol.incap'] },
});
export type Parent = z.infer<typeof Parent>;
