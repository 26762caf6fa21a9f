import * as z from 'zod';
import { record } from '#domain/record';
import { Instant } from '#schemas/time';

/** The record of the last finished sweep: its time, and the age of the outbox that it saw. */
export const Heartbeat = z.object({
  /** By the machine's own time: where the clock may be moved, a jump is no silence. */
  finishedAt: Instant,
  /** Seconds that the oldest message had waited then, 0 if there was none. */
  outboxAge: z.number(),
  /** Its time was over before all was done, and it had handled so many: the next one goes on. */
  left: z.literal(true).optional(),
  swept: z.number().optional(),
});
export type Heartbeat = z.infer<typeof Heartbeat>;

export const heartbeatRecord = record({
  name: 'heartbeat',
  schema: Heartbeat,
  at: () => ({ pk: 'HEARTBEAT', sk: 'SWEEP' }),
  idOf: () => [] as const,
});
