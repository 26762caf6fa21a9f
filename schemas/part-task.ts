import * as z from 'zod';
import { WholeActId } from './ids.ts';

/** The input of the function that carries out the parts of whole acts: which part of which act. */
export const PartTask = z.object({
  act: WholeActId,
  /** From 1. */
  part: z.number().int().positive(),
  /** The id of the request that caused it. */
  correlationId: z.string().optional(),
});
export type PartTask = z.infer<typeof PartTask>;
