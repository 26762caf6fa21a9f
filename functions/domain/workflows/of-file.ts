import type { FileBase } from '#domain/child/file';
import type { Workflow } from '#domain/duty/workflow';

/** The workflows that a child's file carries, by their machine. */
export const fileWorkflows = {} as const satisfies Readonly<Record<string, Workflow<FileBase>>>;
