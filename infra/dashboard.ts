import { Aws, Duration } from 'aws-cdk-lib';
import {
  AlarmStatusWidget,
  Dashboard,
  GraphWidget,
  type IAlarm,
  MathExpression,
} from 'aws-cdk-lib/aws-cloudwatch';
import type { Construct } from 'constructs';
import type { AlarmDeclaration } from '#infra/constructs/runbook-alarm';
import type { NamedDeployment } from '#infra/deployment';
import { resourceName } from '#infra/names';
import { METRICS_NAMESPACE, type MetricName, metricNames } from '#schemas/metrics';

const WIDTH = 8;

/** Draws every part of a metric: a new rung or dependency gets a line by itself. */
const byPart = (service: string, metric: MetricName, dimension: string): GraphWidget => {
  const schema = `${METRICS_NAMESPACE},${dimension},service`;
  const found = `{${schema}} MetricName="${metric}" service="${service}"`;
  const expression = `SEARCH('${found}', 'Sum', 300)`;
  const left = [
    new MathExpression({ expression, label: '', usingMetrics: {}, period: Duration.minutes(5) }),
  ];
  return new GraphWidget({ title: `${metric} by ${dimension}`, width: WIDTH, left });
};

export interface DashboardProps {
  readonly deployment: NamedDeployment;
  readonly declarations: Readonly<Record<string, AlarmDeclaration>>;
  readonly alarms: readonly IAlarm[];
}

/** The state of the alarms, and each of their metrics over time, with its limit. */
export const dashboard = (scope: Construct, props: DashboardProps): Dashboard => {
  const { deployment, declarations, alarms } = props;
  const graphs = Object.entries(declarations).map(
    ([title, { metric, from = 1 }]) =>
      new GraphWidget({
        title,
        width: WIDTH,
        left: [metric],
        leftAnnotations: [{ value: from }],
        region: Aws.REGION,
      }),
  );
  const made = new Dashboard(scope, 'Dashboard', {
    dashboardName: resourceName(deployment, 'operations'),
  });
  made.addWidgets(
    new AlarmStatusWidget({ title: deployment.title.en, width: 24, alarms: [...alarms] }),
  );
  made.addWidgets(
    byPart(deployment.name, metricNames.overdue, 'rung'),
    byPart(deployment.name, metricNames.unavailable, 'dependency'),
    ...graphs,
  );
  return made;
};
