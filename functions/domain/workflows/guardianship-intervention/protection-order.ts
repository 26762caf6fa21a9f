import * as z from 'zod';
import { Instant } from '#schemas/time';

/** A protection order against one person, from its application until it is over: by a ruling, or as a person says. */
export const ProtectionOrder = z.object({
  appliedAt: Instant.optional(),
  acceptedAt: Instant.optional(),
  madeAt: Instant.optional(),
  /** Its last moment: passing it ends nothing here. */
  until: Instant.optional(),
  servedAt: Instant.optional(),
});
export type ProtectionOrder = z.infer<typeof ProtectionOrder>;
