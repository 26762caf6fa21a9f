import type * as z from 'zod';
import { codeList } from '../code-list.ts';

/** The four mechanisms that must run. */
export const Mechanism = codeList('Mechanism', {
  mandatory_report: { zh: '强制报告', en: 'mandatory reporting', basis: ['gov.four', 'rep.who'] },
  emergency_response: {
    zh: '应急处置',
    en: 'emergency response',
    basis: ['gov.four', 'pol.accept'],
  },
  assessment_assistance: {
    zh: '评估帮扶',
    en: 'assessment and assistance',
    basis: ['gov.four', 'ass.joint'],
  },
  guardianship_intervention: {
    zh: '监护干预',
    en: 'guardianship intervention',
    basis: ['gov.four', 'int.punish'],
  },
});
export type Mechanism = z.infer<typeof Mechanism>;
