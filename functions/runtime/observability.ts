import { Logger } from '@aws-lambda-powertools/logger';
import { Metrics, MetricUnit } from '@aws-lambda-powertools/metrics';
import { Unavailable } from '#domain/errors';
import type { Ids, Meter } from '#domain/world';
import { METRICS_NAMESPACE, type MetricBy, type MetricName, metricNames } from '#schemas/metrics';
import { causeOf } from './cause-of.ts';

const serviceName = process.env.DEPLOYMENT ?? 'heli';

/** Logs contain codes and ids, never a person's words or name. */
export const logger = new Logger({ serviceName });

export const metrics = new Metrics({ namespace: METRICS_NAMESPACE, serviceName });

const countPart = (metric: MetricName, value: number, by: MetricBy): void => {
  const part = metrics.singleMetric();
  for (const [name, code] of Object.entries(by)) part.addDimension(name, code);
  part.addMetric(metric, MetricUnit.Count, value);
};

const count: Meter['count'] = (metric, value = 1, by = undefined) => {
  metrics.addMetric(metric, MetricUnit.Count, value);
  if (by) countPart(metric, value, by);
};

/** A meter that adds these ids to every line; several may be in use at the same time. */
const meterAbout = (about: Ids): Meter => ({
  count,
  note: (code, ids) => logger.info(code, { ...about, ...ids }),
  failed: (code, error, ids) => {
    if (error instanceof Unavailable) {
      count(metricNames.unavailable, 1, { dependency: error.service });
    }
    logger.warn(code, { ...about, ...ids, ...causeOf(error) });
  },
  about: (ids) => meterAbout({ ...about, ...ids }),
});

export const meter: Meter = meterAbout({});
