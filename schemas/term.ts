import * as z from 'zod';

export const TermUnit = z.enum(['minute', 'hour', 'day', 'workday', 'week', 'month', 'year']);
export type TermUnit = z.infer<typeof TermUnit>;

/**
 * The length of a clock, as a law or a deployer states it.
 *
 * It becomes an instant only by `addTerm` in `functions/domain/time`, because a month is no
 * number of hours, and a day ends when the law says.
 */
export const Term = z
  .strictObject({ amount: z.int().positive().max(1000), unit: TermUnit })
  .meta({ id: 'Term', example: { amount: 30, unit: 'minute' } });
export type Term = z.infer<typeof Term>;
