import type * as z from 'zod';
import { codeList } from '../../../code-list.ts';

/** How a mandatory reporter helped the police, as the police record it. */
export const Assistance = codeList('Assistance', {
  assisted: { zh: '已协助', en: 'helped', basis: ['rep.assist'] },
  not_needed: { zh: '无需协助', en: 'help was not needed', basis: ['rep.assist'] },
  not_reached: { zh: '未能联系上', en: 'could not be reached', basis: ['rep.assist'] },
});
export type Assistance = z.infer<typeof Assistance>;
