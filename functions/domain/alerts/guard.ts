import * as z from 'zod';
import { record } from '#domain/record';
import { AlertId, DigestId, OfficerId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** A future text that replaces all the alerts that wait for it. */
export const Digest = z.object({
  id: DigestId,
  attempts: z.number().int(),
  /** When it is sent, or tried again. */
  nextAt: Instant,
});
export type Digest = z.infer<typeof Digest>;

/** The guard protects one person from a storm of texts: it keeps the texts of the last hour and the pending digest. */
export const Guard = z.object({
  officer: OfficerId,
  /** An alert has its place once, however often it is tried. */
  texts: z.array(z.object({ alert: AlertId, at: Instant })),
  digest: Digest.optional(),
  /** When the last digest was sent. */
  digestAt: Instant.optional(),
  version: z.number().int(),
});
export type Guard = z.infer<typeof Guard>;

export const newGuard = (officer: OfficerId): Guard => ({ officer, texts: [], version: 0 });

/** One for each person who was ever told by SMS; in the due-index while a digest is to be sent. */
export const guardRecord = record({
  name: 'guard',
  schema: Guard,
  at: (officer: OfficerId) => ({ pk: `OFFICER#${officer}`, sk: 'GUARD' }),
  idOf: ({ officer }) => [officer] as const,
  version: ({ version }) => version,
  due: ({ digest }) => digest?.nextAt,
});
