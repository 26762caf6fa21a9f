import type { MachineName } from '#schemas/machines';

/** The workflows that a child's file carries, by their machine. */
export const fileWorkflows = {
  // `docs/example` has one.
} as const satisfies Partial<Record<MachineName, unknown>>;
