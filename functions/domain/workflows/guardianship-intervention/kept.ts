import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { EducationOrder } from './education-order.ts';
import { ProtectionOrder } from './protection-order.ts';
import { Warning } from './warning.ts';

/** The parts of the state that this workflow keeps of its own, each by episode and person. */
export const kept = {
  /** The letters that are being followed up. */
  warnings: z.record(z.string(), Warning).optional(),
  /** The orders to take guidance that are being followed up. */
  educationOrders: z.record(z.string(), EducationOrder).optional(),
  /** The protection orders that are applied for or in force. */
  orders: z.record(z.string(), ProtectionOrder).optional(),
};

/** A case with the parts of this workflow. */
export type WithInterventions = Case & z.infer<z.ZodObject<typeof kept>>;
