import { workflowOf } from '#domain/duty/workflow';
import type { Case } from './case.ts';

/** Declares a workflow of a case; a workflow that keeps a part of the state of its own names the type of that state. */
export const caseWorkflow = workflowOf<Case>();
