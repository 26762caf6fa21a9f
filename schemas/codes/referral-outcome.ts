import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The result of a referral to a service. The product’s own list. */
export const ReferralOutcome = codeList('ReferralOutcome', {
  provided: { zh: '已提供', en: 'provided', basis: [] },
  under_way: { zh: '进行中', en: 'under way', basis: [] },
  declined: { zh: '家庭谢绝', en: 'declined by the family', basis: [] },
  not_available: { zh: '无此服务', en: 'not available', basis: [] },
});
export type ReferralOutcome = z.infer<typeof ReferralOutcome>;
