import * as z from 'zod';
import { ReportableSituation } from '../codes/reportable-situation.ts';
import { VisitResult } from '../codes/visit-result.ts';
import { VisitorKind } from '../codes/visitor-kind.ts';
import { moment, words } from '../fields.ts';

/**
 * A visit to a child of the register, as it was: made today, or entered later with its own time. If the visitor names a
 * reportable situation, they send the report in the same sitting, or say why not.
 */
export const VisitBody = z
  .strictObject({
    at: moment('走访时间 Visited at'),
    visitor: VisitorKind,
    result: VisitResult,
    /** Needed where nobody was met. */
    whyNotMet: words('未见到的原因 Why nobody was met', 500).optional(),
    spokenAlone: z.boolean().optional(),
    account: words('走访情况 Account', 2000).optional(),
    abnormal: words('异常情况 What was abnormal', 2000).optional(),
    situations: z.array(ReportableSituation).max(20).optional(),
    sendsReport: z.literal(true).optional(),
    whyNotReported: words('不报告的理由 Why it is not reported', 1000).optional(),
  })
  .refine(({ result, whyNotMet }) => result !== 'nobody_met' || whyNotMet !== undefined, {
    path: ['whyNotMet'],
    error: 'why nobody was met',
    params: { zh: '未见到人的，须说明原因', en: 'say why nobody was met' },
  })
  .refine(
    ({ situations = [], sendsReport, whyNotReported }) =>
      situations.length === 0 || (sendsReport === true) !== (whyNotReported !== undefined),
    {
      path: ['sendsReport'],
      error: 'report it, or say why not',
      params: {
        zh: '发现应当报告的情形，须由走访人报告，或说明不报告的理由',
        en: 'a reportable situation is reported by the visitor, or the visitor says why not',
      },
    },
  );
export type VisitBody = z.infer<typeof VisitBody>;
