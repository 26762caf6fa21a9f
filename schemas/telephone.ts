import * as z from 'zod';

/** A telephone number as people write it. */
export const Telephone = z.string().regex(/^\+?[0-9][0-9 -]{4,24}$/);
