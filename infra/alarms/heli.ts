import { Duration } from 'aws-cdk-lib';
import { type IMetric, Metric, Stats } from 'aws-cdk-lib/aws-cloudwatch';
import type { AlarmDeclaration } from '#infra/constructs/runbook-alarm';
import type { NamedDeployment } from '#infra/deployment';
import { METRICS_NAMESPACE, type MetricName, metricNames } from '#schemas/metrics';

/** What the functions count themselves; `schemas/metrics.ts` says what each number is. */
export const heliAlarms = ({ name }: NamedDeployment): Record<string, AlarmDeclaration> => {
  const counted = (metricName: MetricName, minutes: number, statistic: string): IMetric =>
    new Metric({
      namespace: METRICS_NAMESPACE,
      metricName,
      dimensionsMap: { service: name },
      statistic,
      period: Duration.minutes(minutes),
    });
  return {
    'sweep-stopped': {
      means: 'No sweep has finished for five minutes: no reminder goes out and no ladder climbs.',
      metric: counted(metricNames.sweepFinished, 5, Stats.SUM),
      whenBelow: true,
    },
    'outbox-late': {
      means: 'A message has waited for ten minutes: somebody who must know is not told.',
      metric: counted(metricNames.outboxAge, 1, Stats.MAXIMUM),
      from: 600,
      periods: 2,
    },
    'relay-failing': {
      means: 'Messages cannot be handed over and are being tried again.',
      metric: counted(metricNames.relayFailed, 5, Stats.SUM),
      from: 10,
      periods: 2,
    },
    'policy-unknown': {
      means: 'The policy in force does not know a duty: it has no clock until it does.',
      metric: counted(metricNames.policyUnknown, 5, Stats.SUM),
    },
    'episode-stuck': {
      means: 'An episode was given up after three cycles without a new fact.',
      metric: counted(metricNames.episodeStuck, 5, Stats.SUM),
    },
    'alert-undeliverable': {
      means: 'An alert could reach nobody on any channel.',
      metric: counted(metricNames.alertUndeliverable, 5, Stats.SUM),
    },
  };
};
