import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The reasons why a court does not accept a petition. */
export const NotAcceptedFor = codeList('NotAcceptedFor', {
  standing: { zh: '申请人不适格', en: 'the petitioner has no standing', basis: [] },
  jurisdiction: { zh: '不属于本院管辖', en: 'another court has jurisdiction', basis: [] },
  incomplete: { zh: '材料不齐', en: 'papers are missing', basis: [] },
  other: { zh: '其他原因', en: 'another reason', basis: [] },
});
export type NotAcceptedFor = z.infer<typeof NotAcceptedFor>;
