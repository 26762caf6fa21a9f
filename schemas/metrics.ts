/**
 * The metrics that the functions count and the alarms watch. Every metric has the dimension `service`: the
 * deployment.
 */
export const METRICS_NAMESPACE = 'Heli';

/**
 * The names of the metrics. Each sweep adds a 0 to all of them, so that silence never looks like health: a metric
 * without any data sounds its alarm.
 */
export const metricNames = {
  /** 1 when a sweep has gone through all that is due: the dead-man's switch. */
  sweepFinished: 'SweepFinished',
  /** 1 for each entry whose moment has come and that a sweep could not handle: it stays due. */
  sweepFailed: 'SweepFailed',
  /** The age in seconds of the oldest outbox message not handed over, 0 if none; each sweep tells it. */
  outboxAge: 'OutboxAge',
  /** 1 for each outbox message that could not be handed over and got a later try. */
  relayFailed: 'RelayFailed',
  /** 1 for each duty that the policy in force does not know. */
  policyUnknown: 'PolicyUnknown',
  /** 1 for each execution found dead before its time, and replaced. */
  executionLost: 'ExecutionLost',
  /** 1 for each episode given up after three cycles without a new fact. */
  episodeStuck: 'EpisodeStuck',
  /** 1 for each alert that no channel could carry to anybody. */
  alertUndeliverable: 'AlertUndeliverable',
  /** 1 for each alert that went to the office above, since nobody in the office itself can receive it. */
  nobodyInOffice: 'NobodyInOffice',
  /** 1 for each duty whose post nobody holds, so that another post stands in for it. */
  postNotHeld: 'PostNotHeld',
  /** 1 for each decision taken again because somebody else wrote first. */
  conflictRetried: 'ConflictRetried',
  /** 1 for each decision that was given up after so many conflicts: a caller got 429. */
  conflictGivenUp: 'ConflictGivenUp',
  /** 1 for each call that a service did not answer after all tries; by `dependency`. */
  unavailable: 'Unavailable',
  /** 1 for each rung given at or after a duty's due moment; by `rung`. */
  overdue: 'Overdue',
  /** 1 for each reading of a case or a file that could not be recorded. */
  readingUnrecorded: 'ReadingUnrecorded',
  /** 1 for each call to the hotline that got 429: of a caller who calls without end, or in a flood. */
  callsRefused: 'CallsRefused',
  /** 1 for each case that a person closed as nothing but junk calls. */
  junkClosed: 'JunkClosed',
  /** 1 for each other request that got 429. */
  requestsRefused: 'RequestsRefused',
  /** 1 for each child in custody who is gone, ill, hurt or dead. */
  incidentInCustody: 'IncidentInCustody',
} as const;

export type MetricName = (typeof metricNames)[keyof typeof metricNames];

/** The part of a metric that is also counted by itself, under one more dimension: a code of ours. */
export type MetricBy = { readonly rung: string } | { readonly dependency: string };
