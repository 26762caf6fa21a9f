import type { ReportBody } from '#schemas/api/reports';
import { ReportingDuty } from '#schemas/reporting-duty';
import type { Policy } from './policy/policy.ts';

type Reporting = Pick<ReportBody, 'reporter' | 'situations'>;

/** The rules of the law or a notice here that bind this kind of reporter to report one of these situations. */
const dutiesOf = ({ reporter, situations }: Reporting, policy: Policy): readonly ReportingDuty[] =>
  policy
    .setting('report.duties')
    .value.filter(
      (duty) =>
        duty.reporters.includes(reporter.kind) &&
        situations.some((each) => duty.situations.includes(each)),
    );

/**
 * Whether this reporter must report: a list of the law or of a notice here has their kind and one of the
 * situations. The answer only says who owed the report; every report is taken.
 */
export const isMandatory = (reporting: Reporting, policy: Policy): boolean =>
  dutiesOf(reporting, policy).length > 0;

/** Whether this kind of reporter must report anything here: they would have to, were a clue more. */
export const isBound = ({ kind }: ReportBody['reporter'], policy: Policy): boolean =>
  policy.setting('report.duties').value.some(({ reporters }) => reporters.includes(kind));

/** 立即 outweighs all, and 及时 nothing, as the law outweighs a notice that is milder. */
export const strictest = (
  said: readonly ReportingDuty['words'][],
): ReportingDuty['words'] | undefined =>
  ReportingDuty.shape.words.options.find((words) => said.includes(words));

/** The words of time in which they must report; nothing for a reporter who need not report. */
export const wordsFor = (
  reporting: Reporting,
  policy: Policy,
): ReportingDuty['words'] | undefined =>
  strictest(dutiesOf(reporting, policy).map((duty) => duty.words));
