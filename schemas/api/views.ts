import * as z from 'zod';
import { ClauseKey } from '../clauses.ts';
import { Post } from '../codes/post.ts';
import {
  AlertId,
  CaseId,
  DigestId,
  DivisionCode,
  DutyId,
  FileId,
  OfficeId,
  OfficerId,
  ReportId,
} from '../ids.ts';
import { Instant } from '../time.ts';

export const Names = z.object({ zh: z.string(), en: z.string() }).meta({ id: 'Names' });

/** The station to call now. */
export const Station = z.lazy(() =>
  z
    .object({ name: Names, telephone: z.string(), emergency: z.literal('110') })
    .meta({ id: 'Station' }),
);

export const DutyView = z.lazy(() =>
  z
    .object({
      id: DutyId,
      type: z.string(),
      title: Names,
      /** The case in which the duty is owed. */
      caseNumber: CaseId.optional(),
      /** The child’s file, if the duty is owed on a file. */
      file: FileId.optional(),
      owner: z.union([
        z.object({ office: OfficeId, post: Post }),
        z.object({ reporter: ReportId }),
      ]),
      /** The division in which it is owed, if that is not the case’s own. */
      division: DivisionCode.optional(),
      /** Nobody holds the post that owes the duty: this other post stands in. */
      standsIn: z.object({ for: Post, as: Post }).optional(),
      basis: z.array(ClauseKey),
      openedAt: Instant,
      due: Instant.optional(),
      /** The holiday calendar of the year has not been published: `due` may move. */
      calendarUncertain: z.literal(true).optional(),
      overdue: z.boolean(),
      /** The outcomes that end it. */
      endsBy: z.array(z.object({ outcome: z.string(), title: Names })),
      nextTelling: Instant.optional(),
      acknowledged: z.object({ at: Instant, by: OfficerId }).optional(),
      /** The parent or other person towards whom it is owed, if it is owed towards each. */
      subject: z.string().optional(),
      noted: z
        .object({ at: Instant, kind: z.string(), promisedFor: Instant.optional() })
        .optional(),
      suspendedUntil: Instant.optional(),
      /** `title` is the outcome’s, unless a rule ended it and no person. */
      ended: z.object({ at: Instant, outcome: z.string(), title: Names.optional() }).optional(),
      /** The version of the rules under which its clock started. */
      policy: z.string(),
      /** The version for `If-Match`. */
      version: z.number().int(),
    })
    .meta({ id: 'Duty' }),
);

export const HistoryEntry = z.lazy(() =>
  z
    .object({
      seq: z.number().int(),
      at: Instant,
      type: z.string(),
      actor: z.record(z.string(), z.string()),
      basis: z.array(z.object({ clause: ClauseKey, title: z.string(), cites: z.string() })),
      policy: z.string(),
      data: z.record(z.string(), z.unknown()),
      /** The event's personal data, for callers who may see the case. */
      personal: z.record(z.string(), z.unknown()).optional(),
      hash: z.string(),
      previous: z.string(),
    })
    .meta({ id: 'HistoryEntry' }),
);

export const AlertView = z.lazy(() =>
  z
    .object({
      id: AlertId,
      /** The case of its duty. */
      caseNumber: CaseId.optional(),
      /** The child’s file, if its duty is owed on a file. */
      file: FileId.optional(),
      duty: DutyId,
      occasion: z.string(),
      office: OfficeId,
      recipient: z.string(),
      /** The reason for this recipient: the owner, or the next person after one who was not reached. */
      as: z.string(),
      channel: z.enum(['sms', 'email']),
      /**
       * `in_digest`: it waits for a digest, one text for many alerts. `shown`: the office's own act opened the duty, so
       * that no text was sent.
       */
      status: z.enum([
        'owed',
        'in_digest',
        'handed_over',
        'acknowledged',
        'failed',
        'not_needed',
        'shown',
      ]),
      /** The alert whose text stood for this one too. */
      joined: AlertId.optional(),
      /** It is not urgent, and waits until the office opens. */
      waitsUntil: Instant.optional(),
      /** The digest that contains it, unless it was sent alone. */
      digest: DigestId.optional(),
      text: z.string(),
      history: z.array(
        z.object({ at: Instant, status: z.string(), detail: z.string().optional() }),
      ),
      owedAt: Instant,
      version: z.number().int(),
    })
    .meta({ id: 'Alert' }),
);

export const OfficeView = z.lazy(() =>
  z
    .object({
      id: OfficeId,
      name: Names,
      division: DivisionCode,
      posts: z.array(Post),
      telephone: z.string(),
      superior: OfficeId.optional(),
      officers: z.array(OfficerId),
      deputies: z.array(OfficerId),
      onDuty: OfficerId.optional(),
      /** The office is closed, and this one has succeeded it. */
      successor: OfficeId.optional(),
    })
    .meta({ id: 'Office' }),
);

export const pageOf = <T extends z.ZodType>(item: T) =>
  z.lazy(() => z.object({ items: z.array(item), next: z.string().optional() }));

/** The length of a page, and where it begins. */
export const Paging = z.strictObject({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  after: z.string().max(2000).optional(),
});
