import type { DynamoDBStreamEvent } from 'aws-lambda';
import { middleware } from '#runtime/middleware';
import { messageKeysOf } from '#runtime/stream';
import { reporterPorts } from '#runtime/wiring/reporter';
import { ReporterEnvironment } from '#schemas/environment';
import { tellReporter } from '#steps/reporter/tell-reporter';

const ports = reporterPorts(ReporterEnvironment.parse(process.env));
const tell = tellReporter(ports);

/** Tells reporters as the stream brings it, and every minute what the stream did not bring. */
export const handler = middleware(async (event: Partial<DynamoDBStreamEvent>): Promise<void> => {
  const keys = event.Records ? messageKeysOf({ Records: event.Records }) : await ports.outbox(50);
  for (const key of keys) await tell(key);
});
