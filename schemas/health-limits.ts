/** The limits in seconds after which `GET /health` turns red; the alarms of the two use the same limits. */
export const healthLimits = {
  /** The time since the last finished sweep. */
  sweep: 300,
  /** The time that the oldest outbox message has waited. */
  outbox: 600,
} as const;
