import type * as z from 'zod';
import { Act } from '../../codes/act.ts';

/** The two acts by which the police speak to a guardian: they differ in name and in effect. */
export const Educating = Act.extract(['criticism_education', 'reprimand']).meta({
  labels: Act.labels,
});
export type Educating = z.infer<typeof Educating>;
