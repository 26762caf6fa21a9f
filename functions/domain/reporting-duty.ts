import type { ReportBody } from '#schemas/api/reports';
import type { Policy } from './policy/policy.ts';

/**
 * Whether whoever reports must: their kind, and one of the situations, stand in a list of the law or of a
 * notice here. It only says who owed the report; every report is taken.
 */
export const isMandatory = (
  { reporter, situations }: Pick<ReportBody, 'reporter' | 'situations'>,
  policy: Policy,
): boolean =>
  policy
    .setting('report.duties')
    .value.some(
      (duty) =>
        duty.reporters.includes(reporter.kind) &&
        situations.some((each) => duty.situations.includes(each)),
    );
