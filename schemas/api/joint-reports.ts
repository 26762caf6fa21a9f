import * as z from 'zod';
import { CaseId, Receipt, WholeActId } from '../ids.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';
import { Instant } from '../time.ts';
import { ReportBody } from './reports.ts';
import { Names, Station } from './views.ts';

const { situations, child, parents, infringement, severity } = ReportBody.shape;

/** One child of a joint report; a missing field has the value that the report gives for all. */
const OneOfThem = z.strictObject({
  situations: situations.unwrap().optional(),
  child,
  parents,
  infringement,
  course: Text(2000).optional(),
  severity,
});

const MOST_CHILDREN = 12;

/** One report of several children who were met together. Each child gets a report, a case and a receipt of its own. */
export const JointReportBody = ReportBody.omit({ child: true, parents: true })
  .extend({ children: z.array(OneOfThem).min(2).max(MOST_CHILDREN) })
  .meta({ id: 'JointReport' });
export type JointReportBody = z.infer<typeof JointReportBody>;

const Acknowledged = z.lazy(() =>
  z
    .object({
      jointReport: WholeActId,
      receivedAt: Instant,
      children: z.number().int(),
      station: Station,
      advice: Names,
      warnings: z.array(z.object({ field: z.string(), zh: z.string(), en: z.string() })),
    })
    .meta({ id: 'JointReportReceived' }),
);

const JointReportState = z.lazy(() =>
  z
    .object({
      jointReport: WholeActId,
      receivedAt: Instant,
      /** In the order of the report. */
      children: z.array(
        z.object({
          /** The child's position in the report, from 1. */
          child: z.number().int(),
          /** `received`: stored, and about to reach the police. `taken`: it has a case. */
          state: z.enum(['received', 'taken']),
          receipt: Receipt.optional(),
          caseNumber: CaseId.optional(),
        }),
      ),
    })
    .meta({ id: 'JointReportState' }),
);

export const jointReports = [
  route({
    name: 'makeJointReport',
    method: 'POST',
    path: '/joint-reports',
    title: { zh: '一并报告多名儿童', en: 'Report several children together' },
    may: 'reporter',
    body: JointReportBody,
    wants: ['situations', 'reporter'],
    answer: Acknowledged,
    status: 202,
  }),
  route({
    name: 'showJointReport',
    method: 'GET',
    path: '/joint-reports/{jointReport}',
    title: { zh: '查询一并报告', en: 'Ask after a joint report' },
    may: 'ownReport',
    params: z.object({ jointReport: WholeActId }),
    answer: JointReportState,
  }),
] as const;
