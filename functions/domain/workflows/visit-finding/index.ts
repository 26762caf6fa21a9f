import type { FileBase } from '#domain/child/file';
import { workflowOf } from '#domain/duty/workflow';
import * as duties from '#schemas/workflows/visit-finding/duties';

/** The answer of a township to what a visit found. */
export const visitFinding = workflowOf<FileBase>()(duties, {});
