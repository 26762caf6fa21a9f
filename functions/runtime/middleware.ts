import type { Context } from 'aws-lambda';
import type { Ports } from '#domain/world';
import { fitToLeave } from './cause-of.ts';
import { logger, meter, metrics } from './observability.ts';

/** The ports that an invocation adds to its use cases: the request's id, unless a message has one of its own. */
export type Trace = Pick<Ports, 'meter'> & { readonly correlationId: string };

const traceOf = ({ awsRequestId }: Context): Trace => ({
  correlationId: awsRequestId,
  meter: meter.about({ correlation_id: awsRequestId }),
});

/** Publishes metrics only if there are any: Powertools warns of an invocation that counted nothing, as most do. */
const publish = (): void => {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
};

/**
 * Wraps every handler: adds the request to each log line, sends the metrics, and reduces an error that leaves the
 * function to what may be logged.
 */
export const middleware =
  <Event, Result>(run: (event: Event, trace: Trace) => Promise<Result>) =>
  async (event: Event, context: Context): Promise<Result> => {
    logger.addContext(context);
    const trace = traceOf(context);
    try {
      return await run(event, trace);
    } catch (error) {
      trace.meter.failed('failed', error);
      throw fitToLeave(error);
    } finally {
      publish();
    }
  };
