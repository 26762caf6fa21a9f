import { becomesReport } from '#domain/case/becomes-report';
import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/hotline-call/duties';

/** A call to the hotline: it is handled and followed up, and may become a report. */
export const hotlineCall = caseWorkflow(duties, {
  outcomes: {
    'handle-call': { isReport: { means: (_fields, on) => becomesReport(on) } },
    'follow-up-call': { isReport: { means: (_fields, on) => becomesReport(on) } },
  },
});
