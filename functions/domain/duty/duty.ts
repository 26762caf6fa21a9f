import * as z from 'zod';
import { Ladder } from '#domain/duty/ladder';
import { partitionOf, partsOfDuty } from '#domain/ids';
import { type Key, record } from '#domain/record';
import { NoteKind } from '#schemas/codes/note-kind';
import { Post } from '#schemas/codes/post';
import {
  CarrierId,
  DivisionCode,
  DutyId,
  EpisodeId,
  OfficeId,
  OfficerId,
  ReportId,
} from '#schemas/ids';
import { Instant } from '#schemas/time';

/** The owner of a duty: a post at an office, or the reporter of a report, known only by the report. */
export const Owner = z.union([
  z.object({ office: OfficeId, post: Post }),
  z.object({ reporter: ReportId }),
]);
export type Owner = z.infer<typeof Owner>;

/** A post that stands in because nobody holds the post that owes the duty. */
export const StandIn = z.object({ for: Post, as: Post });
export type StandIn = z.infer<typeof StandIn>;

export const EndedBy = z.union([
  z.object({ officer: OfficerId, office: OfficeId }),
  z.object({ rule: z.string() }),
]);

/** One obligation: its owner, its start, its due moment, and the version of the rules. */
export const Duty = z.object({
  id: DutyId,
  type: z.string(),
  caseId: CarrierId,
  episodeId: EpisodeId,
  step: z.string(),
  /** The parent or other person towards whom it is owed, if it is owed towards each. */
  subject: z.string().optional(),
  round: z.number().int(),
  /** The division in which it is owed, if that is not the case's own. */
  division: DivisionCode.optional(),
  owner: Owner,
  /** The office that records its end, if that is not the owner's. */
  recorder: OfficeId.optional(),
  standsIn: StandIn.optional(),
  openedAt: Instant,
  /** The start of its clock, if that was before it was opened: for instance when a report was made by telephone. */
  since: Instant.optional(),
  /** The policy under which its clock started; later versions do not change it. */
  policy: z.string(),
  due: Instant.optional(),
  /** The published holiday calendar does not reach `due`: it is computed without holidays, and may move. */
  calendarUncertain: z.literal(true).optional(),
  /** Its ladder, with moments that were computed once when it opened. */
  ladder: Ladder,
  /** The moment of its next rung; absent once it has ended. */
  nextAt: Instant.optional(),
  /** The number of rungs that have been given. */
  given: z.number().int(),
  /** How often its ladder began again from the due rung because the duty was extended after it was due. */
  again: z.number().int().optional(),
  /** Incremented by every change that an officer should know before acting, but not by rungs. */
  version: z.number().int(),
  acknowledged: z.object({ at: Instant, by: OfficerId }).optional(),
  /** The latest note of work that did not end it. */
  noted: z.object({ at: Instant, kind: NoteKind, promisedFor: Instant.optional() }).optional(),
  /** No rung is given before this moment. */
  suspendedUntil: Instant.optional(),
  ended: z
    .object({
      at: Instant,
      outcome: z.string(),
      by: EndedBy,
      facts: z.record(z.string(), z.unknown()),
      /** The number of the event that ended it. */
      seq: z.number().int(),
    })
    .optional(),
});
export type Duty = z.infer<typeof Duty>;

export const ownerOffice = ({ owner }: Duty): OfficeId | undefined =>
  'office' in owner ? owner.office : undefined;

/** The policy pack of the place in which the duty was opened. */
export const packOf = ({ policy }: Pick<Duty, 'policy'>): string =>
  policy.slice(0, policy.lastIndexOf('@'));

/** The office whose officers may end the duty. */
export const recorderOf = (duty: Duty): OfficeId | undefined => duty.recorder ?? ownerOffice(duty);

const at = (dutyId: DutyId): Key => ({
  pk: partitionOf(partsOfDuty(dutyId).caseId),
  sk: `DUTY#${dutyId}`,
});

/** The place of the duties of one episode, including ended ones. */
export const dutiesOfEpisode = (caseId: CarrierId, episodeId: EpisodeId): Key => ({
  pk: partitionOf(caseId),
  sk: `DUTY#${caseId}.${episodeId}.`,
});

/** While a duty is open it stands in the due-index and in its office's worklist; afterwards in neither. */
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
