import { becomesReport } from '#domain/case/becomes-report';
import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/hotline-call/duties';

/** A call to the hotline: handled, followed up, and maybe a report. */
export const hotlineCall = caseWorkflow(duties, {
  outcomes: {
    'handle-call': { isReport: { means: (_fields, on) => becomesReport(on) } },
    'follow-up-call': { isReport: { means: (_fields, on) => becomesReport(on) } },
  },
});
