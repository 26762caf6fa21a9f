import * as z from 'zod';
import { ReporterKind } from '../codes/reporter-kind.ts';
import { CaseId, OfficerId, ReportId } from '../ids.ts';
import { personal } from '../personal.ts';
import { route } from '../route.ts';
import { Text } from '../text.ts';

/** The purpose for which the police open the reporter's seal. */
export const OpeningBody = z.strictObject({ purpose: personal(Text(1000)) });
export type OpeningBody = z.infer<typeof OpeningBody>;

const ReporterView = z.lazy(() =>
  z
    .object({
      report: ReportId,
      kind: ReporterKind.optional(),
      unit: z.string().optional(),
      name: z.string().optional(),
      telephone: z.string().optional(),
      /** The officer of the directory who made the report, if it was one. */
      officer: OfficerId.optional(),
    })
    .meta({ id: 'Reporter' }),
);

/** The routes that open a reporter's seal for people. */
export const disclosure = [
  route({
    name: 'openReporter',
    method: 'POST',
    path: '/cases/{caseNumber}/reports/{reportId}/reporter',
    title: { zh: '调取报告人身份与联系方式', en: 'Open the seal of a report’s maker' },
    may: 'opensReporter',
    params: z.object({ caseNumber: CaseId, reportId: ReportId }),
    body: OpeningBody,
    answer: ReporterView,
  }),
] as const;
