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
  /** The id of the request that caused it. */
  correlationId: z.string().optional(),
  attempts: z.number().int(),
  /** The end of the sender's claim; afterwards another sender may take the message. */
  claimedUntil: Instant.optional(),
});
export type ReporterMessage = z.infer<typeof ReporterMessage>;

/** A separate outbox: only the function that may open the seal reads it. */
export const reporterMessageRecord = record({
  name: 'reporterMessage',
  schema: ReporterMessage,
  sharded: true,
  at: (createdAt: Instant, id: string) => ({ pk: 'REPORTER-OUTBOX', sk: `${createdAt}#${id}` }),
  idOf: (message) => [message.createdAt, message.id] as const,
  version: (message) => message.attempts,
});
