import type { MachineName } from '#schemas/machines';
import { visitFinding } from './visit-finding/index.ts';

/** The workflows that a child's file carries, by their machine. */
export const fileWorkflows = {
  'visit-finding': visitFinding,
  // `docs/example` has one.
} as const satisfies Partial<Record<MachineName, unknown>>;
