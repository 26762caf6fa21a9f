import * as z from 'zod';
import { record } from '#domain/record';
import { ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** The subject of a message to a reporter, whose identity nobody else learns. */
export const ReporterTopic = z.enum(['assist', 'feedback', 'reward', 'result']);
export type ReporterTopic = z.infer<typeof ReporterTopic>;

export const ReporterMessage = z.object({
  id: z.string(),
  createdAt: Instant,
  reportId: ReportId,
  occasion: ReporterTopic,
  /** The request that it follows from. */
  correlationId: z.string().optional(),
  attempts: z.number().int(),
  /** The sender that has claimed the message has until then; afterwards another may send it. */
  claimedUntil: Instant.optional(),
});
export type ReporterMessage = z.infer<typeof ReporterMessage>;

/** An outbox of its own: only the function that may open the seal reads it. */
export const reporterMessageRecord = record({
  name: 'reporterMessage',
  schema: ReporterMessage,
  sharded: true,
  at: (createdAt: Instant, id: string) => ({ pk: 'REPORTER-OUTBOX', sk: `${createdAt}#${id}` }),
  idOf: (message) => [message.createdAt, message.id] as const,
  version: (message) => message.attempts,
});
