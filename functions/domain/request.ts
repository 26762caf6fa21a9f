import * as z from 'zod';
import { record } from './record.ts';

export const Answer = z.object({
  status: z.number().int(),
  body: z.unknown(),
  etag: z.number().int().optional(),
});
export type Answer = z.infer<typeof Answer>;

/** How long a repeated request gets the first answer. */
const KEPT_SECONDS = 30 * 24 * 3600;

/** The answer to a write: the same request gets the same answer, even if the answer was lost. */
export const AnsweredRequest = z.object({
  caller: z.string(),
  key: z.string(),
  /** A pseudonym of method, path and body: another request under the same key is refused. */
  fingerprint: z.string(),
  /** The answer, encrypted by the vault, because some answers contain a receipt. */
  answer: z.string(),
  answeredAt: z.number().int(),
});
export type AnsweredRequest = z.infer<typeof AnsweredRequest>;

export const requestRecord = record({
  name: 'request',
  schema: AnsweredRequest,
  at: (caller: string, key: string) => ({ pk: `REQUEST#${caller}#${key}`, sk: 'ANSWER' }),
  idOf: (request) => [request.caller, request.key] as const,
  expires: (request) => request.answeredAt + KEPT_SECONDS,
});
