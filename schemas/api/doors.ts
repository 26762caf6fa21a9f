import * as z from 'zod';
import { ClauseKey } from '../clauses.ts';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { ReporterKind } from '../codes/reporter-kind.ts';
import { DivisionCode, RosterId } from '../ids.ts';
import { personal } from '../personal.ts';
import { Basis } from '../policy.ts';
import { route } from '../route.ts';
import { MomentSaid } from '../said.ts';
import { Text } from '../text.ts';
import { ReceiptView, ReportBody, Reporter } from './reports.ts';
import { Names } from './views.ts';

const { division, place, child, parents, course, noticedAt, reportedAt, door, reporter } =
  ReportBody.shape;

/** 倾向性、苗头性线索: a sign that is less than a report, to be noticed early (`rep.early`). */
export const ClueBody = z
  .strictObject({
    /** The signs that somebody noticed. */
    signs: personal(Text(4000)).optional(),
    situations: z.array(ReportableSituation).max(20).default([]),
    division,
    place,
    child,
    parents,
    noticedAt,
    reportedAt,
    door,
    reporter,
  })
  .meta({ id: 'Clue' });
export type ClueBody = z.infer<typeof ClueBody>;

/**
 * The situations that a roster may state: nobody looks after the child, or the parent at home is not able to (S8, S9).
 */
const Listed = ReportableSituation.extract(['unattended', 'one_parent_away_other_incapable']);

/** One child of a roster that was delivered to the police (`ros.make`, `pol.roster`). */
export const RosterLineBody = z
  .strictObject({
    /** The line's number on the roster. */
    line: z.number().int().min(1).max(99_999),
    situations: z.array(Listed).max(2).default([]),
    division,
    place,
    child,
    parents,
    course,
    /** When the roster was given to the police: their clocks run from then, or else from now. */
    deliveredAt: MomentSaid.optional(),
  })
  .meta({ id: 'RosterLine' });
export type RosterLineBody = z.infer<typeof RosterLineBody>;

/**
 * The body of a call to the hotline. It describes the fields that can be understood and requires none: anything else is
 * kept in the caller's words.
 */
export const HotlineBody = z
  .strictObject({
    /** `help` asks for help for oneself; anything else is a report. */
    kind: z.enum(['report', 'help']).default('report'),
    situations: z.array(ReportableSituation).max(20).default([]),
    division: division.optional(),
    place,
    child,
    parents,
    course,
    noticedAt,
    reporter: Reporter.extend({ kind: ReporterKind }).partial().optional(),
  })
  .meta({ id: 'HotlineCall' });
export type HotlineBody = z.infer<typeof HotlineBody>;

const Coded = z.lazy(() => z.object({ code: z.string(), title: Names }));

/** The kinds of reporter, and what each must report here. */
const ReporterKindView = z.lazy(() =>
  z
    .object({
      kind: ReporterKind,
      title: Names,
      /** The clauses of the local notices that name it. */
      clauses: z.array(ClauseKey),
      /** `none`: the reporter asks for help for themselves, and does not report another person's child. */
      duty: z.enum(['mandatory', 'voluntary', 'none']),
      /** Whether it is a unit. Its staff report as the unit does (及其工作人员), and it is owed feedback. */
      unit: z.boolean(),
      /**
       * The situations that it must report, and within which time, in the words of the texts; empty if it may report,
       * but need not.
       */
      must: z.array(
        z.object({
          situations: z.array(Coded),
          words: Coded,
          layer: z.string(),
          basis: z.array(Basis),
        }),
      ),
      /** The words that an app shows to its user. */
      says: Names,
    })
    .meta({ id: 'ReporterKindView' }),
);

export const doors = [
  route({
    name: 'sendClue',
    method: 'POST',
    path: '/clues',
    title: { zh: '通报苗头性线索', en: 'Send an early-sign clue' },
    may: 'reporter',
    body: ClueBody,
    wants: ['signs', 'reporter'],
    answer: ReceiptView,
    status: 201,
  }),
  route({
    name: 'deliverRosterLine',
    method: 'POST',
    path: '/rosters/{rosterId}/lines',
    title: { zh: '移送花名册中的一名儿童', en: 'Deliver a line of a roster' },
    may: 'deliversRoster',
    params: z.object({ rosterId: RosterId }),
    body: RosterLineBody,
    wants: ['situations', 'deliveredAt'],
    answer: ReceiptView,
    status: 201,
  }),
  route({
    name: 'listReporterKinds',
    method: 'GET',
    path: '/reporter-kinds',
    title: { zh: '谁须报告什么', en: 'Who must report what' },
    may: 'reporter',
    query: z.strictObject({ division: DivisionCode }),
    answer: z.lazy(() => z.object({ items: z.array(ReporterKindView) })),
  }),
] as const;
