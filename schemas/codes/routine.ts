import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** Work that recurs outside any case. */
export const Routine = codeList('Routine', {
  survey_round: { zh: '摸底排查', en: 'survey', basis: ['reg.survey'] },
  departure_filing: { zh: '报备', en: 'filing before departure', basis: ['fam.file20'] },
  pairing: { zh: '结对帮扶', en: 'pairing', basis: ['vis.pair'] },
  verify_update: { zh: '核实更新', en: 'verify and update', basis: ['sum.verify'] },
  key_period: { zh: '重点时段', en: 'key period', basis: ['prv.period', 'prv.safety'] },
  purchased_service: {
    zh: '政府购买服务',
    en: 'government purchase of services',
    basis: ['svc.buy20'],
  },
});
export type Routine = z.infer<typeof Routine>;
