import * as z from 'zod';
import type { Case } from '#domain/case/case';
import { EducationOrder } from './education-order.ts';
import { ProtectionOrder } from './protection-order.ts';
import { Warning } from './warning.ts';

/** The parts of a case that this workflow keeps for itself, each by episode and person. */
export const kept = {
  /** The letters that are followed up. */
  warnings: z.record(z.string(), Warning).optional(),
  /** The orders to take guidance that are followed up. */
  educationOrders: z.record(z.string(), EducationOrder).optional(),
  /** The protection orders that are applied for, or run. */
  orders: z.record(z.string(), ProtectionOrder).optional(),
};

/** A case as this workflow sees it. */
export type WithInterventions = Case & z.infer<z.ZodObject<typeof kept>>;
