import * as z from 'zod';
import { Ladder } from '#domain/duty/ladder';
import { partitionOf, partsOfDuty } from '#domain/ids';
import { type Key, record } from '#domain/record';
import { NoteKind } from '#schemas/codes/note-kind';
import { Post } from '#schemas/codes/post';
import { CarrierId, DutyId, EpisodeId, OfficeId, OfficerId, ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** Who owes a duty: a post at an office, or the reporter of a report, whom nobody else knows. */
export const Owner = z.union([
  z.object({ office: OfficeId, post: Post }),
  z.object({ reporter: ReportId }),
]);
export type Owner = z.infer<typeof Owner>;

/** Nobody holds the post that owes a duty: which other post stands in for it. */
export const StandIn = z.object({ for: Post, as: Post });
export type StandIn = z.infer<typeof StandIn>;

export const EndedBy = z.union([
  z.object({ officer: OfficerId, office: OfficeId }),
  z.object({ rule: z.string() }),
]);

/** One obligation: who owes it, since when, until when, under which version of the rules. */
export const Duty = z.object({
  id: DutyId,
  type: z.string(),
  caseId: CarrierId,
  episodeId: EpisodeId,
  step: z.string(),
  /** Towards which parent it is owed, where it is owed towards each. */
  subject: z.string().optional(),
  round: z.number().int(),
  owner: Owner,
  /** The office whose record ends it, where that is not the owner's. */
  recorder: OfficeId.optional(),
  standsIn: StandIn.optional(),
  openedAt: Instant,
  /** Since when its clock runs, where that was before it was opened: a report made by telephone. */
  since: Instant.optional(),
  /** The policy under which its clock started; later versions do not touch it. */
  policy: z.string(),
  due: Instant.optional(),
  /** The holiday calendar does not reach `due`: it is counted without holidays, and may move. */
  calendarUncertain: z.literal(true).optional(),
  /** Its ladder as instants, computed once when it opened. */
  ladder: Ladder,
  /** Its next rung's moment; none once it has ended. */
  nextAt: Instant.optional(),
  /** How many rungs have been given. */
  given: z.number().int(),
  /** How often more time, given after it was due, let its ladder begin again from there. */
  again: z.number().int().optional(),
  /** Changes with everything that an officer would want to know before acting; not with rungs. */
  version: z.number().int(),
  acknowledged: z.object({ at: Instant, by: OfficerId }).optional(),
  /** The last work on it that did not end it. */
  noted: z.object({ at: Instant, kind: NoteKind, promisedFor: Instant.optional() }).optional(),
  /** No rung is given before then. */
  suspendedUntil: Instant.optional(),
  ended: z
    .object({
      at: Instant,
      outcome: z.string(),
      by: EndedBy,
      facts: z.record(z.string(), z.unknown()),
      /** The event that says so. */
      seq: z.number().int(),
    })
    .optional(),
});
export type Duty = z.infer<typeof Duty>;

export const ownerOffice = ({ owner }: Duty): OfficeId | undefined =>
  'office' in owner ? owner.office : undefined;

/** The office whose officers may end it. */
export const recorderOf = (duty: Duty): OfficeId | undefined => duty.recorder ?? ownerOffice(duty);

const at = (dutyId: DutyId): Key => ({
  pk: partitionOf(partsOfDuty(dutyId).caseId),
  sk: `DUTY#${dutyId}`,
});

/** Where the duties of one episode lie, ended ones included. */
export const dutiesOfEpisode = (caseId: CarrierId, episodeId: EpisodeId): Key => ({
  pk: partitionOf(caseId),
  sk: `DUTY#${caseId}.${episodeId}.`,
});

/** While a duty is open it stands in the due-index and in its office's worklist; then in neither. */
export const dutyRecord = record({
  name: 'duty',
  schema: Duty,
  at,
  idOf: (duty) => [duty.id] as const,
  version: (duty) => duty.version,
  due: (duty) => duty.nextAt,
  work: (duty) => {
    const office = ownerOffice(duty);
    if (!office || duty.ended) return undefined;
    return { pk: `OFFICE#${office}`, sk: `${duty.due ?? '9999'}#${duty.id}` };
  },
});
