import { CfnStage, type HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { NamedDeployment } from '#infra/deployment';
import { METRICS_NAMESPACE, metricNames } from '#schemas/metrics';
import type { Route } from '#schemas/route';

/** Some routes have a limit of their own, so that their callers cannot use up the limit of others. */
export const throttleRoutes = (
  stage: HttpStage,
  routes: readonly Route[],
  { hotlineThrottle: { perSecond, burst } }: NamedDeployment,
): void => {
  const own = stage.node.defaultChild;
  if (!(own instanceof CfnStage)) throw new Error('the stage is no CfnStage');
  const limits = { ThrottlingRateLimit: perSecond, ThrottlingBurstLimit: burst };
  own.routeSettings = Object.fromEntries(
    routes
      .filter(({ isThrottled }) => isThrottled)
      .map(({ method, path }) => [`${method} ${path}`, limits]),
  );
};

/** How the log names the route that is open to anybody. */
const HOTLINE = 'POST /hotline';

/** Counts who gets 429, from the gateway too, which then asks no function: its log alone knows of it. */
export const countRefused = (logGroup: LogGroup): void => {
  const isRefused = FilterPattern.stringValue('$.status', '=', '429');
  const counted = (metricName: string, sign: '=' | '!=') =>
    new MetricFilter(logGroup, metricName, {
      logGroup,
      metricNamespace: METRICS_NAMESPACE,
      metricName,
      filterPattern: FilterPattern.all(
        isRefused,
        FilterPattern.stringValue('$.route', sign, HOTLINE),
      ),
      dimensions: { service: '$.service' },
    });
  counted(metricNames.callsRefused, '=');
  counted(metricNames.requestsRefused, '!=');
};
