import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmDeclaration } from '#infra/constructs/runbook-alarm';
import type { NamedDeployment } from '#infra/deployment';
import { healthLimits } from '#schemas/health-limits';
import { METRICS_NAMESPACE, type MetricName, metricNames } from '#schemas/metrics';

type Declaration = Omit<AlarmDeclaration, 'metric' | 'silence'> & {
  readonly metric: MetricName;
  /** @default 5 */
  readonly minutes?: number;
  /** @default - the sum */
  readonly statistic?: string;
};

const declarations: Readonly<Record<string, Declaration>> = {
  'sweep-stopped': {
    means: 'No sweep has finished for five minutes: no reminder goes out and no ladder climbs.',
    metric: metricNames.sweepFinished,
    minutes: healthLimits.sweep / 60,
    whenBelow: true,
  },
  'sweep-failing': {
    means: 'Something that is due cannot be handled: its reminder, look or message is late.',
    metric: metricNames.sweepFailed,
    from: 5,
    periods: 2,
  },
  'outbox-late': {
    means: 'A message has waited for ten minutes: somebody who must know is not told.',
    metric: metricNames.outboxAge,
    minutes: 1,
    statistic: Stats.MAXIMUM,
    from: healthLimits.outbox,
    periods: 2,
  },
  'relay-failing': {
    means: 'Messages cannot be handed over and are being tried again.',
    metric: metricNames.relayFailed,
    from: 10,
    periods: 2,
  },
  'reading-unrecorded': {
    means:
      'Who was shown something of a child could not be recorded: only what is urgent is shown.',
    metric: metricNames.readingUnrecorded,
  },
  'calls-refused': {
    means: 'Calls to the hotline get 429: somebody calls without end, or a flood keeps others out.',
    metric: metricNames.callsRefused,
  },
  'junk-closed': {
    means: 'Many cases are closed as junk calls: somebody abuses the hotline.',
    metric: metricNames.junkClosed,
    from: 20,
  },
  'requests-refused': {
    means: 'Officers or apps get 429: more comes than the gateway lets through.',
    metric: metricNames.requestsRefused,
    from: 20,
  },
  'policy-unknown': {
    means: 'The policy in force does not know a duty: it has no clock until it does.',
    metric: metricNames.policyUnknown,
  },
  'execution-lost': {
    means: 'An execution had died before its time; the watch has replaced it.',
    metric: metricNames.executionLost,
  },
  'episode-stuck': {
    means: 'An episode was given up after three cycles without a new fact.',
    metric: metricNames.episodeStuck,
  },
  'alert-undeliverable': {
    means: 'An alert could reach nobody on any channel.',
    metric: metricNames.alertUndeliverable,
  },
  'nobody-in-office': {
    means:
      'An office could be told nothing, so that its superior was: nobody there has a telephone.',
    metric: metricNames.nobodyInOffice,
  },
  'post-not-held': {
    means: 'A duty was opened for a post that nobody holds: another office stands in for it.',
    metric: metricNames.postNotHeld,
  },
  conflicts: {
    means: 'Many write to the same cases at once: every decision is taken several times.',
    metric: metricNames.conflictRetried,
    from: 200,
    periods: 2,
  },
  'conflicts-given-up': {
    means: 'Decisions were given up after eight conflicts: callers got 429, workers try again.',
    metric: metricNames.conflictGivenUp,
    from: 5,
  },
  unavailable: {
    means: 'AWS or the SMS gateway throttles us or is away, after all tries of ours.',
    metric: metricNames.unavailable,
    from: 10,
  },
  overdue: {
    means: 'Many duties pass their due moment at once: offices are not told, or cannot follow.',
    metric: metricNames.overdue,
    from: 50,
    periods: 3,
  },
  'calendar-missing': {
    means: 'Next year’s holidays are not known: terms in workdays are counted without them.',
    metric: metricNames.calendarMissing,
    minutes: 60,
  },
  'incident-in-custody': {
    means: 'A child in custody is gone, ill, hurt or dead: people are told, and see that it is so.',
    metric: metricNames.incidentInCustody,
    minutes: 1,
  },
};

/**
 * The alarms on our own metrics; `schemas/metrics.ts` says what each number means. Each sweep adds a 0 where
 * nothing happened, so a missing number is a fault by itself.
 */
export const heliAlarms = ({ name }: NamedDeployment): Record<string, AlarmDeclaration> => {
  const counted = ({ metric, minutes = 5, statistic = Stats.SUM }: Declaration): IMetric =>
    new Metric({
      namespace: METRICS_NAMESPACE,
      metricName: metric,
      dimensionsMap: { service: name },
      statistic,
      period: Duration.minutes(minutes),
    });
  return Object.fromEntries(
    Object.entries(declarations).map(([id, declaration]) => {
      const { minutes: _minutes, statistic: _statistic, ...rest } = declaration;
      return [id, { ...rest, metric: counted(declaration), silence: 'bad' }];
    }),
  );
};
