import * as z from 'zod';
import { Door } from '../codes/door.ts';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { ReporterKind } from '../codes/reporter-kind.ts';
import { CaseId, DivisionCode, Receipt } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Telephone } from '../telephone.ts';
import { Line, Text } from '../text.ts';
import { Instant, LocalDate } from '../time.ts';
import { Names, Station } from './views.ts';

const Child = z
  .strictObject({
    name: Line(60).optional(),
    nickname: Line(60).optional(),
    citizenId: z
      .string()
      .regex(/^\d{17}[\dXx]$/)
      .optional(),
    birthDate: LocalDate.optional(),
    sex: z.enum(['female', 'male']).optional(),
    description: Text(1000).optional(),
  })
  .meta({ title: '儿童 The child, as far as known' });

const Parent = z.strictObject({
  name: Line(60).optional(),
  telephone: Telephone.optional(),
  whereabouts: Line(200).optional(),
});

/** The reporter's identity, kept under a seal that the case's workers cannot open. */
export const Reporter = z.strictObject({
  kind: ReporterKind,
  unit: personal(Line(120)).optional(),
  name: personal(Line(60)).optional(),
  telephone: personal(Telephone).optional(),
});
export type Reporter = z.infer<typeof Reporter>;

/**
 * A report as its maker knows it: nothing but the situation, the county and the kind of reporter
 * is asked for, because a report never waits for a field (`rep.content`).
 */
export const ReportBody = z
  .strictObject({
    situations: z.array(ReportableSituation).min(1).max(20),
    /** The county, township or village where the child is. */
    division: DivisionCode.refine((code) => code.length >= 6, {
      error: 'division',
      params: { zh: '至少到县级（6 位）', en: 'a county at least (6 digits)' },
    }),
    place: personal(Text(500)).optional(),
    child: personal(Child).optional(),
    parents: personal(z.array(Parent).max(6)).optional(),
    /** 侵害类型、案情经过、严重程度 (`rep.content`). */
    infringement: personal(Text(500)).optional(),
    course: personal(Text(8000)).optional(),
    severity: personal(Text(500)).optional(),
    noticedAt: Instant.optional(),
    /** When it was first made, where it was made by telephone or in person before. */
    reportedAt: Instant.optional(),
    door: Door.default('app'),
    reporter: Reporter,
  })
  .meta({ id: 'Report' });
export type ReportBody = z.infer<typeof ReportBody>;

export const ReceiptView = z.lazy(() =>
  z
    .object({
      receipt: Receipt,
      caseNumber: CaseId,
      receivedAt: Instant,
      station: Station,
      advice: Names,
      warnings: z.array(z.object({ field: z.string(), zh: z.string(), en: z.string() })),
    })
    .meta({ id: 'ReceiptGiven' }),
);

const ReportState = z.lazy(() =>
  z
    .object({
      receipt: Receipt,
      receivedAt: Instant,
      registerNumber: z.string().optional(),
      state: z.enum(['received', 'accepted', 'transferred', 'closed']),
      seenByPolice: z.boolean(),
      /** Nobody has acknowledged it in time: the reporter should telephone. */
      telephoneNow: z.boolean(),
      station: Station,
      advice: Names,
      /** The police's feedback to a reporting unit (Opinions on mandatory reporting, art. 10). */
      feedback: z.object({ at: Instant, content: z.string() }).optional(),
      /** How a voluntary report is praised or rewarded (`rep.citizen`). */
      reward: z.object({ at: Instant, content: z.string() }).optional(),
      /** The reporter's own duty: to help the police, where they ask (`rep.assist`). */
      duties: z.array(z.object({ type: z.string(), title: Names, help: Names })),
    })
    .meta({ id: 'ReportState' }),
);

export const reports = [
  route({
    name: 'makeReport',
    method: 'POST',
    path: '/reports',
    title: { zh: '报告', en: 'Make a report' },
    may: 'reporter',
    body: ReportBody,
    answer: ReceiptView,
    status: 201,
  }),
  route({
    name: 'showReport',
    method: 'GET',
    path: '/reports/{receipt}',
    title: { zh: '凭回执查询报告', en: 'Ask after a report' },
    may: 'reporter',
    params: z.object({ receipt: Receipt }),
    answer: ReportState,
  }),
] as const;
