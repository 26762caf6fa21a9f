import type { DynamoDBStreamEvent } from 'aws-lambda';
import { middleware } from '#runtime/middleware';
import { messageKeysOf } from '#runtime/stream';
import { reporterPorts } from '#runtime/wiring/reporter';
import { ReporterEnvironment } from '#schemas/environment';
import { tellReporters } from '#steps/reporter/tell-reporters';

const ports = reporterPorts(ReporterEnvironment.parse(process.env));

/** Tells reporters when the stream delivers a message, and every minute those messages that the stream missed. */
export const handler = middleware(async (event: Partial<DynamoDBStreamEvent>, trace) => {
  const keys = event.Records ? messageKeysOf({ Records: event.Records }) : await ports.outbox(50);
  await tellReporters({ ...ports, ...trace })(keys);
});
