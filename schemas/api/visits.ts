import * as z from 'zod';
import { CHILD_FIELDS } from '../child-identity.ts';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { DivisionCode, FileId } from '../ids.ts';
import { PackKind } from '../policy.ts';
import { VisitBody } from '../register/visit-body.ts';
import { route } from '../route.ts';
import { Term } from '../term.ts';
import { Instant, LocalDate } from '../time.ts';
import { Paging } from './views.ts';

/** The beginning of a report, filled in from the visit; the visitor completes it and sends it as any report. */
const ReportDraft = z.object({
  situations: z.array(ReportableSituation),
  division: DivisionCode,
  child: z.object(CHILD_FIELDS).partial(),
  course: z.string().optional(),
  noticedAt: Instant,
});

const VisitRecorded = z.lazy(() =>
  z
    .object({
      file: FileId,
      /** The number of the visit among those to this child. */
      visit: z.number().int(),
      /** Another visit of the same day is recorded: two devices may have met the same household. */
      sameDay: z.boolean(),
      /** To be sent by the visitor to `POST /reports`, where they said that they send it. */
      report: ReportDraft.optional(),
    })
    .meta({ id: 'VisitRecorded' }),
);

/** A child of the register, and when the household is to be visited next. */
const VisitLine = z.object({
  file: FileId,
  division: DivisionCode,
  name: z.string().optional(),
  /** A person has confirmed a category: the child is followed closely. */
  isKey: z.boolean(),
  /** The day on which the household, and on which the child, was last met. */
  visitedOn: LocalDate.optional(),
  seenOn: LocalDate.optional(),
  dueOn: LocalDate,
  overdue: z.boolean(),
});

const VisitLines = z.lazy(() =>
  z
    .object({
      /** How often, and whose number it is: a notice's, or the deployer's own. */
      every: Term,
      layer: z.string(),
      kind: PackKind,
      items: z.array(VisitLine),
      next: z.string().optional(),
    })
    .meta({ id: 'VisitLines' }),
);

/** The visits to the children of the register. */
export const visits = [
  route({
    name: 'recordVisit',
    method: 'POST',
    path: '/children/{file}/visits',
    title: { zh: '记录走访', en: 'Record a visit to a child' },
    may: 'entersPart',
    params: z.object({ file: FileId }),
    body: VisitBody,
    answer: VisitRecorded,
    status: 201,
  }),
  route({
    name: 'listVisitsDue',
    method: 'GET',
    path: '/visits',
    title: { zh: '查看待走访儿童', en: 'List the children whose households are to be visited' },
    may: 'listsVisits',
    query: Paging.extend({
      division: DivisionCode,
      /** Only households whose day is over, or falls into the present month. */
      left: z.literal('true').optional(),
    }),
    answer: VisitLines,
  }),
] as const;
