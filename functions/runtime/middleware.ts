import type { Context } from 'aws-lambda';
import type { Ports } from '#domain/world';
import { fitToLeave } from './cause-of.ts';
import { logger, meter, metrics } from './observability.ts';

/** The ports that an invocation adds to its use cases: the request's id, until a message brings a better one. */
export type Trace = Pick<Ports, 'meter'> & { readonly correlationId: string };

const traceOf = ({ awsRequestId }: Context): Trace => ({
  correlationId: awsRequestId,
  meter: meter.about({ correlation_id: awsRequestId }),
});

/** Powertools warns of an invocation that counted nothing: most have nothing to count. */
const publish = (): void => {
  if (metrics.hasStoredMetrics()) metrics.publishStoredMetrics();
};

/**
 * Wraps every handler, once: its request is in each log line, its metrics are sent, and an error
 * that leaves it says only what may be logged.
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
