import * as z from 'zod';

/** As a report says it. */
export const Sex = z.enum(['female', 'male']);
export type Sex = z.infer<typeof Sex>;
