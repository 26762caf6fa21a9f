import * as z from 'zod';
import { ReportableSituation } from './codes/reportable-situation.ts';
import { ReporterKind } from './codes/reporter-kind.ts';
import { Basis } from './policy.ts';

/**
 * The reporters who must report, the situations, and within which time: 立即, 第一时间, 随时 or 及时 (rows `rep.who`, `rep.mass`,
 * `rep.cd`, `rep.sit` of each notice). Everybody may report everything; this only names those who must.
 */
export const ReportingDuty = z.strictObject({
  reporters: z.array(ReporterKind).min(1),
  situations: z.array(ReportableSituation).min(1),
  words: z.enum(['immediately', 'at_first_moment', 'as_found', 'promptly']),
  /** The source of this rule, in a layer that has rules from several texts. */
  basis: z.array(Basis).min(1).optional(),
});
export type ReportingDuty = z.infer<typeof ReportingDuty>;
