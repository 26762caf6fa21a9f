import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The grounds on which a person ends the follow-up of an order. Its last day alone ends nothing. */
export const OrderEnd = codeList('OrderEnd', {
  fulfilled: { zh: '已履行', en: 'fulfilled', basis: ['int.other'] },
  lapsed: { zh: '期限届满', en: 'its term has passed', basis: ['int.other'] },
  withdrawn: { zh: '已撤销', en: 'withdrawn', basis: ['int.other'] },
  other: { zh: '其他原因', en: 'another reason', basis: ['int.other'] },
});
export type OrderEnd = z.infer<typeof OrderEnd>;
