import * as z from 'zod';
import { ReportableSituation } from './codes/reportable-situation.ts';
import { ReporterKind } from './codes/reporter-kind.ts';

/**
 * The reporters who must report, the situations, and the speed: 第一时间, 及时 or 随时 (rows `rep.who`, `rep.mass`,
 * `rep.cd`, `rep.sit` of each notice). Everybody may report everything; this only says who must.
 */
export const ReportingDuty = z.strictObject({
  reporters: z.array(ReporterKind).min(1),
  situations: z.array(ReportableSituation).min(1),
  words: z.enum(['at_first_moment', 'promptly', 'as_found']),
});
export type ReportingDuty = z.infer<typeof ReportingDuty>;
