import * as z from 'zod';
import { JointReportBody } from '#schemas/api/joint-reports';
import { type ReportBody, Reporter } from '#schemas/api/reports';
import { Receipt } from '#schemas/ids';
import { Instant } from '#schemas/time';

/** Only the reporter's kind is kept here, because it decides their duties; their identity is sealed elsewhere. */
const reporter = Reporter.pick({ kind: true });

/** The content of a joint report, as the record of its whole act keeps it. */
export const JointReport = z.object({
  said: JointReportBody.extend({ reporter }),
  /** The start of the clocks: when the report was received, or made, if that was earlier. */
  since: Instant,
  /** A receipt for each child, in order. */
  receipts: z.array(Receipt),
  /** The values that did not fit the schema of their fields, by JSON pointer. */
  asSaid: z.record(z.string(), z.unknown()).optional(),
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
  const { situations = [] } = child;
  return {
    ...common,
    ...child,
    situations: situations.length > 0 ? situations : common.situations,
  };
};

/** The values given for one child, or for all children, that did not fit their fields. */
export const asSaidOfPart = (
  { asSaid = {} }: Pick<JointReport, 'asSaid'>,
  part: number,
): { readonly asSaid?: Readonly<Record<string, unknown>> } => {
  const own = `/children/${part - 1}`;
  const said = Object.entries(asSaid).flatMap(([pointer, words]) => {
    if (pointer === own || pointer.startsWith(`${own}/`))
      return [[pointer.slice(own.length), words] as const];
    return pointer.startsWith('/children/') ? [] : [[pointer, words] as const];
  });
  return said.length > 0 ? { asSaid: Object.fromEntries(said) } : {};
};
