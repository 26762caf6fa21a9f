import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The manner in which a parent was spoken to. The product’s own list: no notice names the manner. */
export const Manner = codeList('Manner', {
  in_person: { zh: '当面', en: 'in person', basis: [] },
  telephone: { zh: '电话', en: 'by telephone', basis: [] },
  video: { zh: '视频', en: 'by video', basis: [] },
  writing: { zh: '书面', en: 'in writing', basis: [] },
});
export type Manner = z.infer<typeof Manner>;
