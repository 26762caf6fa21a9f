import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** Work on a duty that does not end it. */
export const NoteKind = codeList('NoteKind', {
  contact_attempt: { zh: '联系尝试', en: 'contact attempt', basis: ['pol.contact', 'cus.notify'] },
  promise: { zh: '口头承诺', en: 'promise', basis: ['pol.alone'] },
  visit: { zh: '走访核实', en: 'visit', basis: ['pol.alone'] },
  progress: { zh: '其他进展', en: 'other progress', basis: [] },
});
export type NoteKind = z.infer<typeof NoteKind>;
