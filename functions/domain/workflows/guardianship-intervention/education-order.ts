import * as z from 'zod';
import { Body } from '#schemas/codes/body';
import { Instant } from '#schemas/time';

/** The bodies that may order guidance (Minors Protection Law, 118(2)): each follows up its own. */
export const Issuer = Body.extract(['police', 'procuratorate', 'court']);
export type Issuer = z.infer<typeof Issuer>;

/** An order to one person, until the body that gave it ends its follow-up. */
export const EducationOrder = z.object({
  by: Issuer,
  until: Instant.optional(),
  /** The latest moment at which it was followed up. */
  latest: Instant,
});
export type EducationOrder = z.infer<typeof EducationOrder>;
