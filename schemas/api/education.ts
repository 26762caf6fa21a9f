import * as z from 'zod';
import { Act } from '../codes/act.ts';
import { Instant } from '../time.ts';

/** An act of education that a person counts together with others: its kind and its time. */
export const Education = z.strictObject({
  act: Act.extract(['dissuasion', 'criticism_education', 'reprimand', 'written_warning']),
  at: Instant,
});
export type Education = z.infer<typeof Education>;
