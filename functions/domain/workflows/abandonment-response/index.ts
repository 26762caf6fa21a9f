import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/abandonment-response/duties';

/** The answer to an abandonment: its machine orders the duties, and no outcome means more. */
export const abandonmentResponse = caseWorkflow(duties, {});
