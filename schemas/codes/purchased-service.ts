import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The services that a provider under contract with the government may give (政府购买服务). */
export const PurchasedService = codeList('PurchasedService', {
  visit_and_check: { zh: '走访核查', en: 'visits and checks', basis: ['svc.buy20'] },
  hotline_operation: { zh: '热线运行', en: 'running the hotline', basis: ['svc.buy20'] },
  guardianship_assessment: { zh: '监护评估', en: 'guardianship assessment', basis: ['svc.buy20'] },
  targeted_help: { zh: '精准帮扶', en: 'targeted help', basis: ['svc.buy20'] },
  policy_publicity: { zh: '政策宣传', en: 'policy publicity', basis: ['svc.buy20'] },
  professional_training: { zh: '业务培训', en: 'professional training', basis: ['svc.buy20'] },
  family_visit: { zh: '家庭探访', en: 'family visits', basis: ['svc.buy20'] },
  supervision_check: { zh: '督导检查', en: 'supervision checks', basis: ['svc.buy20'] },
});
export type PurchasedService = z.infer<typeof PurchasedService>;
