import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** The measures that a personal safety protection order may contain (Anti-Domestic-Violence Law, 29). */
export const OrderMeasure = codeList('OrderMeasure', {
  no_violence: { zh: '禁止实施家庭暴力', en: 'no violence', basis: ['int.ppo'] },
  no_contact: {
    zh: '禁止骚扰、跟踪、接触申请人及其相关近亲属',
    en: 'no harassing, following or contact',
    basis: ['int.ppo'],
  },
  leave_home: { zh: '责令迁出申请人住所', en: 'leave the home', basis: ['int.ppo'] },
  other: { zh: '其他保护措施', en: 'other measures', basis: ['int.ppo'] },
});
export type OrderMeasure = z.infer<typeof OrderMeasure>;
