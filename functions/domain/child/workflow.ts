import { workflowOf } from '#domain/duty/workflow';
import type { FileBase } from './file.ts';

/** Declares a workflow of a child's file; one that keeps a part of the state for itself names that state. */
export const fileWorkflow = workflowOf<FileBase>();
