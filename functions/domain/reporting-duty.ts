import type { ReportBody } from '#schemas/api/reports';
import { ReportingDuty } from '#schemas/reporting-duty';
import type { Policy } from './policy/policy.ts';

type Reporting = Pick<ReportBody, 'reporter' | 'situations'>;

/** The rules of law or notices here that oblige this kind of reporter to report one of these situations. */
const dutiesOf = ({ reporter, situations }: Reporting, policy: Policy): readonly ReportingDuty[] =>
  policy
    .setting('report.duties')
    .value.filter(
      (duty) =>
        duty.reporters.includes(reporter.kind) &&
        situations.some((each) => duty.situations.includes(each)),
    );

/**
 * Whether this reporter must report: a rule of law or of a notice here names their kind and one of the situations. This
 * only decides whether a report was owed; every report is accepted.
 */
export const isMandatory = (reporting: Reporting, policy: Policy): boolean =>
  dutiesOf(reporting, policy).length > 0;

/** Whether this kind of reporter has any duty to report here: they would have to if a clue became a report. */
export const isBound = ({ kind }: ReportBody['reporter'], policy: Policy): boolean =>
  policy.setting('report.duties').value.some(({ reporters }) => reporters.includes(kind));

/** The strictest of the words of time: 立即 outweighs all, and 及时 none, as the law outweighs a milder notice. */
export const strictest = (
  said: readonly ReportingDuty['words'][],
): ReportingDuty['words'] | undefined =>
  ReportingDuty.shape.words.options.find((words) => said.includes(words));

/** The words of the rule for the time within which they must report; nothing for a reporter who need not report. */
export const wordsFor = (
  reporting: Reporting,
  policy: Policy,
): ReportingDuty['words'] | undefined =>
  strictest(dutiesOf(reporting, policy).map((duty) => duty.words));
