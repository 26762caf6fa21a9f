import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The incidents of a child in custody, each to be reported at once. The product's own list. */
export const CustodyIncident = codeList('CustodyIncident', {
  gone: { zh: '儿童走失或被带走', en: 'the child is gone', basis: [] },
  ill: { zh: '患病', en: 'ill', basis: [] },
  injured: { zh: '受伤', en: 'injured', basis: [] },
  died: { zh: '死亡', en: 'died', basis: [] },
});
export type CustodyIncident = z.infer<typeof CustodyIncident>;
