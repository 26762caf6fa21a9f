import * as z from 'zod';

export const TermUnit = z.enum(['minute', 'hour', 'day', 'workday', 'week', 'month', 'year']);
export type TermUnit = z.infer<typeof TermUnit>;

/**
 * The length of a clock, as a law or a deployer states it.
 *
 * Only `addTerm` in `functions/domain/time` turns it into an instant, because a month is no fixed number of hours, and
 * the law says when a day ends.
 */
export const Term = z
  .strictObject({ amount: z.int().positive().max(1000), unit: TermUnit })
  .meta({ id: 'Term', example: { amount: 30, unit: 'minute' } });
export type Term = z.infer<typeof Term>;
