import { CfnStage, type HttpRoute, type HttpStage } from 'aws-cdk-lib/aws-apigatewayv2';
import { FilterPattern, type LogGroup, MetricFilter } from 'aws-cdk-lib/aws-logs';
import type { Throttle } from '#infra/deployment';
import { METRICS_NAMESPACE, metricNames } from '#schemas/metrics';

/** A route with a limit of its own, so that its callers cannot use up the limit of others. */
export const limitRoute = (
  stage: HttpStage,
  route: HttpRoute,
  key: string,
  { perSecond, burst }: Throttle,
): void => {
  const own = stage.node.defaultChild;
  if (!(own instanceof CfnStage)) throw new Error('the stage is no CfnStage');
  own.addPropertyOverride(`RouteSettings.${key}`, {
    ThrottlingRateLimit: perSecond,
    ThrottlingBurstLimit: burst,
  });
  // The gateway takes a setting only for a route that exists.
  stage.node.addDependency(route);
};

/** The name in the log of the route that is open to anybody. */
const HOTLINE = 'POST /hotline';

/**
 * Counts the requests that got 429. The gateway also sends 429 without calling a function, so only its log knows of
 * all.
 */
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
