import * as z from 'zod';
import { Instant } from '#schemas/time';
import { record } from './record.ts';
import { Answer } from './request.ts';

/** How long a repeated request finds the first one. */
const KEPT_SECONDS = 24 * 3600;

/**
 * A request to move the clock. It is stored before it is carried out, so that a repeated request, or one that is
 * resumed after a process died, moves to the same moment.
 */
export const ClockMoveRequest = z.object({
  key: z.string(),
  fingerprint: z.string(),
  /** Reckoned when the move was first requested. */
  target: Instant,
  /** Absent while the move is being carried out. */
  answer: Answer.optional(),
  askedAt: z.number().int(),
});
export type ClockMoveRequest = z.infer<typeof ClockMoveRequest>;

export const clockMoveRecord = record({
  name: 'clockMove',
  schema: ClockMoveRequest,
  at: (key: string) => ({ pk: `REQUEST#clock#${key}`, sk: 'MOVE' }),
  idOf: ({ key }) => [key] as const,
  version: ({ answer }) => (answer ? 1 : 0),
  expires: ({ askedAt }) => askedAt + KEPT_SECONDS,
});
