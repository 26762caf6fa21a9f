import { becomesReport } from '#domain/case/becomes-report';
import { againstConfirmer } from '#domain/case/second-officer';
import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/early-sign/duties';

/** The look into a clue: an officer checks it, and it may become a report. */
export const earlySign = caseWorkflow(duties, {
  outcomes: {
    'look-into-clue': {
      isReport: { means: (_fields, on) => becomesReport(on) },
      nothingToIt: { refuses: againstConfirmer },
    },
  },
});
