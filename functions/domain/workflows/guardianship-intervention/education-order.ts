import * as z from 'zod';
import { Body } from '#schemas/codes/body';
import { Instant } from '#schemas/time';

/** The bodies that may order guidance (Minors Protection Law, 118(2)); each follows up its own orders. */
export const Issuer = Body.extract(['police', 'procuratorate', 'court']);
export type Issuer = z.infer<typeof Issuer>;

/** An order to one person, kept until the body that gave it ends the follow-up. */
export const EducationOrder = z.object({
  by: Issuer,
  until: Instant.optional(),
  /** The moment of the latest check. */
  latest: Instant,
});
export type EducationOrder = z.infer<typeof EducationOrder>;
