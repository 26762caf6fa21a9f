import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The health of a child, as the national form of 2016 prints it. */
export const HealthCondition = codeList('HealthCondition', {
  healthy: { zh: '健康', en: 'healthy', basis: [] },
  disabled: { zh: '残疾', en: 'disabled', basis: [] },
  ill: { zh: '患病', en: 'ill', basis: [] },
});
export type HealthCondition = z.infer<typeof HealthCondition>;
