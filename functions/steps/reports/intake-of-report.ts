import { partPersonal } from '#domain/input/personal';
import type { Policy } from '#domain/policy/policy';
import { isMandatory, wordsFor } from '#domain/reporting-duty';
import { ReportBody } from '#schemas/api/reports';
import { reporterKinds } from '#schemas/codes/reporter-kind';
import type { Intake } from './intake.ts';
import type { TakenNow } from './taken-now.ts';

type AsSaidBeside = TakenNow<unknown>['asSaid'];

/** The intake of a report: the reporter's duties, and the separation of personal data. */
export const intakeOfReport = (
  body: ReportBody,
  policy: Policy,
  beside: AsSaidBeside = {},
): Intake => {
  const { reporter, situations, division, door, child, noticedAt, reportedAt } = body;
  const department = body.madeTo === 'police' ? undefined : body.madeTo;
  const { duty, unit } = reporterKinds[reporter.kind];
  const words = wordsFor(body, policy);
  const { personal } = partPersonal(ReportBody, body);
  return {
    situations,
    division,
    door,
    child,
    unit,
    mandatory: isMandatory(body, policy),
    voluntary: duty === 'voluntary',
    ...(words && { words }),
    ...(department && { department }),
    ...(noticedAt && { noticedAt }),
    reportedAt,
    personal: { ...personal, ...beside },
  };
};
