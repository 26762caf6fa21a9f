import { workflowOf } from '#domain/duty/workflow';
import type { Case } from './case.ts';

/** Declares a workflow of a case; one that keeps a part of the state for itself names that state. */
export const caseWorkflow = workflowOf<Case>();
