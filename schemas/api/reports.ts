import * as z from 'zod';
import { Sex } from '../child-identity.ts';
import { Door } from '../codes/door.ts';
import { ReceivingDepartment } from '../codes/receiving-department.ts';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { ReporterKind } from '../codes/reporter-kind.ts';
import { CaseId, DivisionCode, Receipt } from '../ids.ts';
import { personal } from '../personal.ts';
import { readCitizenNumber } from '../reading/citizen-number.ts';
import { readDivision } from '../reading/division.ts';
import { readBy } from '../reading/reader.ts';
import { readSex } from '../reading/sex.ts';
import { route } from '../route.ts';
import { DateSaid, MomentSaid } from '../said.ts';
import { Telephone } from '../telephone.ts';
import { Line, Text } from '../text.ts';
import { Instant } from '../time.ts';
import { Names, Station } from './views.ts';

const SexSaid = readBy(
  readSex,
  z.string().overwrite(readSex).pipe(Sex).meta({ example: 'female' }),
);

const NumberSaid = readBy(
  readCitizenNumber,
  z
    .string()
    .overwrite(readCitizenNumber)
    .refine((number) => /^\d{17}[\dXx]$/.test(number), {
      error: 'a citizen id',
      params: { zh: '身份证号应为 18 位', en: 'a citizen id has 18 characters' },
    })
    .meta({ example: '430903201501010012' }),
);

const Child = z
  .strictObject({
    name: Line(60).optional(),
    nickname: Line(60).optional(),
    citizenId: NumberSaid.optional(),
    birthDate: DateSaid.optional(),
    sex: SexSaid.optional(),
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
  kind: ReporterKind.default('citizen'),
  unit: personal(Line(120)).optional(),
  name: personal(Line(60)).optional(),
  telephone: personal(Telephone).optional(),
});
export type Reporter = z.infer<typeof Reporter>;

/** A division small enough to visit: at least a county. */
const Where = readBy(
  readDivision,
  z
    .string()
    .overwrite(readDivision)
    .refine((code) => /^\d{6}(\d{3}(\d{3})?)?$/.test(code), {
      error: 'division',
      params: {
        zh: '须为行政区划代码，至少到县级（6、9 或 12 位）',
        en: 'the code of a division is wanted, a county’s at least (6, 9 or 12 digits)',
      },
    })
    .pipe(DivisionCode)
    .meta({ example: '430903111' }),
);

/**
 * A report as its maker knows it. Only the division is required, because somebody must go there: a report never waits
 * for another field (`rep.content`), and is not refused for one.
 */
export const ReportBody = z
  .strictObject({
    situations: z.array(ReportableSituation).max(20).default([]),
    /** The county, township or village where the child is. */
    division: Where,
    place: personal(Text(500)).optional(),
    child: personal(Child).optional(),
    parents: personal(z.array(Parent).max(6)).optional(),
    /** 侵害类型、案情经过、严重程度 (`rep.content`). */
    infringement: personal(Text(500)).optional(),
    course: personal(Text(8000)).optional(),
    severity: personal(Text(500)).optional(),
    noticedAt: MomentSaid.optional(),
    /** The time at which it was first made, by telephone or in person, if it is entered later. */
    reportedAt: MomentSaid.optional(),
    door: Door.default('app'),
    /**
     * The department to which it is made, if not the police: the police receive it, too, and that department responds
     * on its own.
     */
    madeTo: ReceivingDepartment.optional(),
    reporter: Reporter.default({ kind: 'citizen' }),
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
      /** Nobody has acknowledged it in time: the reporter is asked to telephone. */
      telephoneNow: z.boolean(),
      station: Station,
      advice: Names,
      /** The police's feedback to a reporting unit (Opinions on mandatory reporting, art. 10). */
      feedback: z.object({ at: Instant, content: z.string() }).optional(),
      /** The results, as each department that received the report tells them (Minors Protection Law, 11(3)). */
      results: z.array(z.object({ by: Names, at: Instant, content: z.string() })),
      /** The openings of the reporter's seal: the office, the moment and the purpose. */
      openings: z.array(
        z.object({ at: Instant, by: Names.optional(), purpose: z.string().optional() }),
      ),
      /** The praise or reward for a voluntary report (`rep.citizen`). */
      reward: z.object({ at: Instant, content: z.string() }).optional(),
      /** The reporter's own duty: to assist the police if they ask (`rep.assist`). */
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
    wants: ['situations', 'reporter'],
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
