import * as z from 'zod';
import { factType } from '#domain/history/fact';
import { NoteKind } from '#schemas/codes/note-kind';
import { Post } from '#schemas/codes/post';
import { DivisionCode, DutyId, OfficeId, OfficerId } from '#schemas/ids';
import { Recipient, RungCode } from '#schemas/ladder';
import { Instant } from '#schemas/time';
import { Duty, EndedBy, Owner, StandIn } from './duty.ts';
import { Ladder } from './ladder.ts';

export const DutyOpened = factType('DutyOpened', () => ({
  duty: Duty,
  /** The posts that are told that it has opened, beside its owner, and their offices. */
  tells: z.array(Post).optional(),
  told: z.array(OfficeId).optional(),
}));

export const DutyAcknowledged = factType('DutyAcknowledged', () => ({
  dutyId: DutyId,
  by: OfficerId,
}));

export const RungPassed = factType('RungPassed', () => ({
  dutyId: DutyId,
  rung: RungCode,
  /** 0 for the rung itself, n for its n-th repetition. */
  repetition: z.number().int(),
  /** How often the ladder had begun again from its due rung, if it had. */
  again: z.number().int().optional(),
  to: z.array(Recipient),
  at: Instant,
  lateSeconds: z.number().int(),
  nextAt: Instant.optional(),
}));

/** Another office has taken over the duties of a post here: the open ones, and those that will open. */
export const PostTransferred = factType('PostTransferred', () => ({
  post: Post,
  from: OfficeId,
  to: OfficeId,
  /** The division in which it has, if that is not the case's own. */
  division: DivisionCode.optional(),
}));

export const DutyReassigned = factType('DutyReassigned', () => ({
  dutyId: DutyId,
  from: OfficeId,
  owner: Owner,
  /** The office that records its end from now on, and the post that stands in, if its case was handed over. */
  recorder: OfficeId.optional(),
  standsIn: StandIn.optional(),
}));

/** The office that owed the duty, or records its end, has closed: its successor has the duty. */
export const OwnerSucceeded = factType('OwnerSucceeded', () => ({
  dutyId: DutyId,
  from: OfficeId,
  owner: Owner,
  recorder: OfficeId.optional(),
}));

export const DutyEnded = factType('DutyEnded', () => ({
  dutyId: DutyId,
  outcome: z.string(),
  by: EndedBy,
  /** The outcome's fields that are not personal. */
  fields: z.record(z.string(), z.unknown()),
  /** The few of the fields that the machine's Choice states read. */
  facts: z.record(z.string(), z.unknown()),
  /** The posts that are told that it has ended. */
  tells: z.array(Post),
  /** Their offices, which may see it from now on. */
  told: z.array(OfficeId),
}));

/** Work on a duty that does not end it: a contact attempt, a promise; or, late, what became known after its end. */
export const DutyNoted = factType('DutyNoted', () => ({
  dutyId: DutyId,
  by: OfficerId,
  kind: NoteKind,
  at: Instant,
  /** The moment for which something was promised. */
  promisedFor: Instant.optional(),
  late: z.literal(true).optional(),
  /** The posts that are told of it. */
  tells: z.array(Post).optional(),
}));

/** A supervisor corrected the moment from which a duty's clock runs; its ladder changes with it. */
export const ClockCorrected = factType('ClockCorrected', () => ({
  dutyId: DutyId,
  by: OfficerId,
  since: Instant,
  ladder: Ladder,
  due: Instant.optional(),
  nextAt: Instant.optional(),
  /** The number of rungs whose moment is past; they count as given. */
  given: z.number().int(),
}));

/** The duty was extended or suspended; the remaining rungs of the ladder move with it. */
export const DutyRescheduled = factType('DutyRescheduled', () => ({
  dutyId: DutyId,
  by: OfficerId,
  change: z.enum(['extended', 'suspended']),
  ladder: Ladder,
  due: Instant.optional(),
  nextAt: Instant,
  suspendedUntil: Instant.optional(),
  /** The number of rungs that stay given, if the ladder begins again from its due rung. */
  given: z.number().int().optional(),
}));
