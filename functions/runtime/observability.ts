import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import type { Meter } from '#domain/world';
import { METRICS_NAMESPACE } from '#schemas/metrics';

const serviceName = process.env.DEPLOYMENT ?? 'heli';

/** Codes and ids, never names: what a person wrote or is called does not belong in a log. */
export const logger = new Logger({ serviceName });

export const metrics = new Metrics({ namespace: METRICS_NAMESPACE, serviceName });

export const meter: Meter = {
  count: (metric, value = 1) => metrics.addMetric(metric, MetricUnit.Count, value),
  note: (code, ids) => logger.warn(code, { ids }),
};
