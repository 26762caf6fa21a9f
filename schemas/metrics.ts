/**
 * The metrics that the functions count and the alarms watch. Every metric has the dimension `service`: the
 * deployment.
 */
export const METRICS_NAMESPACE = 'Heli';

/**
 * The names of the metrics. Each sweep adds a 0 to all of them, so that silence never looks like health: a metric
 * without any data raises its alarm.
 */
export const metricNames = {
  /** 1 when a sweep has handled everything that is due: the dead-man's switch. */
  sweepFinished: 'SweepFinished',
  /** 1 for each due entry that a sweep could not handle; it stays due. */
  sweepFailed: 'SweepFailed',
  /**
   * The age in seconds of the oldest outbox message that is not carried out, 0 if there is none; each sweep reports it.
   */
  outboxAge: 'OutboxAge',
  /** 1 for each outbox message that could not be carried out and will be tried later. */
  relayFailed: 'RelayFailed',
  /** 1 for each duty that the policy in force does not have. */
  policyUnknown: 'PolicyUnknown',
  /** 1 for each execution found dead before its time, and replaced. */
  executionLost: 'ExecutionLost',
  /** 1 for each episode given up after three cycles without a new fact. */
  episodeStuck: 'EpisodeStuck',
  /** 1 for each alert that no channel could carry to anybody. */
  alertUndeliverable: 'AlertUndeliverable',
  /** 1 for each alert that went to the office above because nobody in the office itself can receive it. */
  nobodyInOffice: 'NobodyInOffice',
  /** 1 for each duty whose post nobody holds, so that another post stands in. */
  postNotHeld: 'PostNotHeld',
  /** 1 for each decision that was repeated because another write came first. */
  conflictRetried: 'ConflictRetried',
  /** 1 for each decision that was given up after too many conflicts: the caller got 429. */
  conflictGivenUp: 'ConflictGivenUp',
  /** 1 for each call that a service did not answer after all tries; by `dependency`. */
  unavailable: 'Unavailable',
  /** 1 for each rung given at or after a duty's due moment; by `rung`. */
  overdue: 'Overdue',
  /** 1 for each reading of a case or a file that could not be recorded. */
  readingUnrecorded: 'ReadingUnrecorded',
  /** 1 for each call to the hotline that got 429: the caller called too often, or there were too many calls in all. */
  callsRefused: 'CallsRefused',
  /** 1 for each case that a person closed because it consisted only of junk calls. */
  junkClosed: 'JunkClosed',
  /** 1 for each other request that got 429. */
  requestsRefused: 'RequestsRefused',
  /** 1 for each child in custody who is missing, ill, hurt or dead. */
  incidentInCustody: 'IncidentInCustody',
  /** 1 for each sweep in a December for whose next year no holidays are known: terms in workdays may move. */
  calendarMissing: 'CalendarMissing',
} as const;

export type MetricName = (typeof metricNames)[keyof typeof metricNames];

/** The part of a metric that is also counted by itself, under one more dimension: a code of ours. */
export type MetricBy = { readonly rung: string } | { readonly dependency: string };
