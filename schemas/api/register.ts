import * as z from 'zod';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { CaseId, DivisionCode, EpisodeId } from '../ids.ts';
import { route } from '../route.ts';
import { Reported } from './reported-view.ts';
import { Paging, pageOf } from './views.ts';

/** A line of the register: the content of the report, and the state of its case. It names no person. */
export const RegisterLine = z.lazy(() =>
  Reported.unwrap()
    .extend({
      caseNumber: CaseId,
      status: z.enum(['open', 'closed']),
      /** The number of the case's overdue duties. */
      overdue: z.number().int(),
      /** Episodes that only a person can resume. */
      stalled: z.array(EpisodeId),
    })
    .meta({ id: 'RegisterLine' }),
);

/** The register of reports, in which supervisors find a case. */
export const register = [
  route({
    name: 'listReports',
    method: 'GET',
    path: '/reports',
    title: { zh: '查询报告登记簿', en: 'List the reports of a division, latest first' },
    may: 'readsRegister',
    query: Paging.extend({
      /** A county with everything below it, or a township or village of it. */
      division: DivisionCode,
      /** The current year, unless another is given. */
      year: z.coerce.number().int().min(2000).max(2999).optional(),
      /** Only the report with this register number. */
      number: z
        .string()
        .regex(/^\d{6}-\d{4}-\d{5,8}$/)
        .meta({ example: '430903-2026-00012' })
        .optional(),
      status: z.enum(['open', 'closed']).optional(),
      situation: ReportableSituation.optional(),
      /** Only cases with an overdue duty. */
      overdue: z.literal('true').optional(),
      /** Only cases with a stalled episode. */
      stalled: z.literal('true').optional(),
    }),
    answer: pageOf(RegisterLine),
  }),
] as const;
