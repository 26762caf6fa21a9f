import { caseWorkflow } from '#domain/case/workflow';
import * as duties from '#schemas/workflows/department-report/duties';

/**
 * The response of a department that received a report: it takes the report, acts on it and answers the reporter,
 * independently of the police.
 */
export const departmentReport = caseWorkflow(duties, {});
