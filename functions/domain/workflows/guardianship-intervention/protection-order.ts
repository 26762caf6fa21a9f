import * as z from 'zod';
import { Instant } from '#schemas/time';

/**
 * A protection order against one person, from the application until it ends by a ruling or a person says that it has.
 */
export const ProtectionOrder = z.object({
  appliedAt: Instant.optional(),
  acceptedAt: Instant.optional(),
  madeAt: Instant.optional(),
  /** The order's last moment; nothing here ends when it passes. */
  until: Instant.optional(),
  servedAt: Instant.optional(),
});
export type ProtectionOrder = z.infer<typeof ProtectionOrder>;
