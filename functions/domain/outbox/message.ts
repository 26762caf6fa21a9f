import * as z from 'zod';
import { record } from '#domain/record';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { Post } from '#schemas/codes/post';
import {
  CarrierId,
  CaseId,
  DivisionCode,
  DutyId,
  EpisodeId,
  OfficeId,
  OfficerId,
  ReportId,
  WholeActId,
} from '#schemas/ids';
import { Recipient } from '#schemas/ladder';
import { Instant } from '#schemas/time';

const kind = <const K extends string, S extends z.ZodRawShape>(name: K, shape: S) =>
  z.object({ kind: z.literal(name), ...shape });

/** A piece of work that leaves the table after its transaction is written. */
export const Errand = z.discriminatedUnion('kind', [
  /** Start the execution of an episode's present cycle. */
  kind('drive', { caseId: CarrierId, episodeId: EpisodeId, cycle: z.number().int() }),
  /** Tell the execution how a duty ended. */
  kind('outcome', { dutyId: DutyId }),
  /** Tell people of a duty: that it opened, that a rung is due, that it ended. */
  kind('tell', {
    dutyId: DutyId,
    occasion: z.string(),
    to: z.array(Recipient),
    /** The division whose offices are told, if that is not where the duty is owed. */
    at: DivisionCode.optional(),
  }),
  /** A duty was acknowledged, has ended or has left an office: its pending alerts are settled. */
  kind('settle', { dutyId: DutyId, office: OfficeId.optional() }),
  /** End the pointless duties that one transaction could not hold. */
  kind('settleRest', { caseId: CarrierId }),
  /** Move the duties of a post that one transaction could not hold. */
  kind('movePost', { caseId: CarrierId, post: Post, from: OfficeId, to: OfficeId }),
  /** Move the duties of a case that another place has taken over; its event names them. */
  kind('moveCase', { caseId: CaseId, seq: z.number().int() }),
  /**
   * Hand the open duties of a closed office to its successor, one page at a time. A pass that found any is followed by
   * another, since the index lags behind duties that were opened just before the closing.
   */
  kind('succeed', {
    office: OfficeId,
    closedAt: Instant,
    pass: z.number().int(),
    page: z.number().int(),
    after: z.string().optional(),
    found: z.number().int(),
  }),
  /** Give a report its gap-free register number. */
  kind('number', { reportId: ReportId }),
  /** Tell a child's file whether a case of the child is open. */
  kind('caseOnFile', { caseId: CaseId }),
  /** Carry out one part of an act that one transaction could not hold. */
  kind('part', { act: WholeActId, part: z.number().int() }),
  /** Record in the histories of guardians and accused what an event of a case says about them. */
  kind('peopleOfEvent', { caseId: CaseId, seq: z.number().int() }),
  /** Make an office's topic and subscribe its addresses. */
  kind('topic', { officeId: OfficeId }),
  /** Tell an administrator that the directory of their division has changed. */
  kind('directory', {
    officer: OfficerId,
    county: DivisionCode,
    changes: z.number().int(),
    changedAt: Instant,
  }),
]);
export type Errand = z.infer<typeof Errand>;

export const Message = z.object({
  /** The id is the same each time the message is tried. */
  id: z.string(),
  createdAt: Instant,
  errand: Errand,
  /** The id of the request that caused it. */
  correlationId: z.string().optional(),
  attempts: z.number().int(),
  /** The moment at which the sweep takes it up, if the stream has not brought it to the relay. */
  nextAt: Instant,
});
export type Message = z.infer<typeof Message>;

/** The time that the stream has before the sweep carries out a message itself. */
const STREAM_GRACE_MS = 60_000;

export const newMessage = (
  id: string,
  createdAt: Instant,
  errand: Errand,
  correlationId?: string,
): Message => ({
  id,
  createdAt,
  errand,
  ...(correlationId && { correlationId }),
  attempts: 0,
  nextAt: instantAt(millisecondsOf(createdAt) + STREAM_GRACE_MS),
});

/**
 * A message is deleted when it is carried out; until then it also stands in the due-index. Messages are spread over
 * shards by their id.
 */
export const messageRecord = record({
  name: 'message',
  schema: Message,
  sharded: true,
  at: (createdAt: Instant, id: string) => ({ pk: 'OUTBOX', sk: `${createdAt}#${id}` }),
  idOf: (message) => [message.createdAt, message.id] as const,
  version: (message) => message.attempts,
  due: (message) => message.nextAt,
});
