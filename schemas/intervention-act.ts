import type * as z from 'zod';
import { Act } from './codes/act.ts';

/** The acts against a guardian, or anybody who harms a child, that a person records by hand. */
export const InterventionAct = Act.extract([
  'dissuasion',
  'criticism_education',
  'reprimand',
  'written_warning',
  'public_security_punishment',
  'case_filing',
  'judicial_transfer',
  'family_education_order',
  'guardianship_supervision_order',
  'protection_order_application',
  'personal_safety_protection_order',
]).meta({ labels: Act.labels });
export type InterventionAct = z.infer<typeof InterventionAct>;
