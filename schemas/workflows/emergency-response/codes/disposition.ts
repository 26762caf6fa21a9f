import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** How a case was closed. The product’s own list: no notice has a rule for closing. */
export const Disposition = codeList('Disposition', {
  response_complete: { zh: '各项职责已办结', en: 'every duty was done', basis: [] },
  unfounded: { zh: '经查不属实', en: 'found to be unfounded', basis: [] },
  handed_to_other_unit: { zh: '已移交其他单位', en: 'handed to another unit', basis: [] },
});
export type Disposition = z.infer<typeof Disposition>;
