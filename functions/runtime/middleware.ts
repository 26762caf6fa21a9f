import { injectLambdaContext } from '@aws-lambda-powertools/logger/middleware';
import { logMetrics } from '@aws-lambda-powertools/metrics/middleware';
import middy from '@middy/core';
import { logger, metrics } from './observability.ts';

/** Wraps every handler, once: its request is in each log line, and its metrics are sent. */
export const middleware = <Event, Result>(run: (event: Event) => Promise<Result>) =>
  middy<Event, Result>()
    .use(injectLambdaContext(logger, { resetKeys: true }))
    .use(logMetrics(metrics))
    .handler(async (event: Event): Promise<Result> => run(event));
