import * as z from 'zod';
import { JointReportBody } from '#schemas/api/joint-reports';
import { ReportBody } from '#schemas/api/reports';
import { Receipt } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** The reporter's kind decides what they owe; their identity lies under the seal, and not here. */
const reporter = ReportBody.shape.reporter.pick({ kind: true });

/** The content of a joint report, as its whole act keeps it. */
export const JointReport = z.object({
  said: JointReportBody.extend({ reporter }),
  /** The start of the clocks: the moment at which it was received, or at which it was made before. */
  since: Instant,
  /** A receipt for each child, in order. */
  receipts: z.array(Receipt),
});
export type JointReport = z.infer<typeof JointReport>;

/**
 * The report of one child of a joint report.
 *
 * @param part - the child's place, from 1 on
 */
export const reportOfPart = (
  { said: { children, ...common } }: Pick<JointReport, 'said'>,
  part: number,
): ReportBody => {
  const { [part - 1]: child } = children;
  if (!child) throw new RangeError(`a joint report of ${children.length} has no child ${part}`);
  return { ...common, ...child, situations: child.situations ?? common.situations };
};
