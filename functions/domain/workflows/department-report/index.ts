import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/department-report/duties';

/** A department that was reported to takes the report, acts on it and answers, whatever the police do beside it. */
export const departmentReport = caseWorkflow(duties, {});
