/** Seconds after which `GET /health` turns red; the alarms of the same two watch the same limits. */
export const healthLimits = {
  /** Since the last sweep that finished. */
  sweep: 300,
  /** That the oldest message of the outbox has waited. */
  outbox: 600,
} as const;
