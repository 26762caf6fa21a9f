import { router } from '#runtime/http/router';
import { middleware } from '#runtime/middleware';
import { intakePorts } from '#runtime/wiring/intake';
import { intake } from '#schemas/api/audiences/intake';
import { IntakeEnvironment, identitiesIn } from '#schemas/environment';
import { makeJointReport } from '#steps/acts/make-joint-report';
import { showJointReport } from '#steps/acts/show-joint-report';
import { deliverRosterLine } from '#steps/reports/deliver-roster-line';
import { listReporterKinds } from '#steps/reports/list-reporter-kinds';
import { makeReport } from '#steps/reports/make-report';
import { sendClue } from '#steps/reports/send-clue';
import { showReport } from '#steps/reports/show-report';

const env = IntakeEnvironment.parse(process.env);
const ports = intakePorts(env);

/**
 * Receives reports, and answers the people who made them. Of all functions of the API only this one seals reporters.
 */
export const handler = middleware(
  router(
    intake,
    {
      makeReport: makeReport(ports),
      showReport: showReport(ports),
      makeJointReport: makeJointReport(ports),
      showJointReport: showJointReport(ports),
      sendClue: sendClue(ports),
      deliverRosterLine: deliverRosterLine(ports),
      listReporterKinds: listReporterKinds(ports),
    },
    identitiesIn(env),
  ),
);
