import * as z from 'zod';
import { record } from '#domain/record';
import { Instant } from '#schemas/time';

/** The record of the last finished sweep: its time, and the age of the outbox that it saw. */
export const Heartbeat = z.object({
  /** By the machine's own time: if the clock is moved, the jump is not taken for silence. */
  finishedAt: Instant,
  /** How long the oldest message had waited then, in seconds; 0 if there was none. */
  outboxAge: z.number(),
  /** The run's time was over before everything was done; it had handled this many, and the next run goes on. */
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
