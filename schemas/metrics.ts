/** What the functions count and the alarms watch. A metric's one dimension is `service`: the deployment. */
export const METRICS_NAMESPACE = 'Heli';

export const metricNames = {
  /** 1 when a sweep has gone through all that is due: the dead-man's switch. */
  sweepFinished: 'SweepFinished',
  /** The age in seconds of the oldest outbox message not handed over, 0 if none; each sweep tells it. */
  outboxAge: 'OutboxAge',
  /** 1 for each outbox message that could not be handed over and got a later try. */
  relayFailed: 'RelayFailed',
  /** 1 for each duty that the policy in force does not know. */
  policyUnknown: 'PolicyUnknown',
  /** 1 for each episode given up after three cycles without a new fact. */
  episodeStuck: 'EpisodeStuck',
  /** 1 for each alert that no channel could carry to anybody. */
  alertUndeliverable: 'AlertUndeliverable',
} as const;

export type MetricName = (typeof metricNames)[keyof typeof metricNames];
