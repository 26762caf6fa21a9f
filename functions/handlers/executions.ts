import type { EventBridgeEvent } from 'aws-lambda';
import { middleware } from '#runtime/middleware';
import { basePorts, documentClient, tablesOf } from '#runtime/wiring/base';
import { ExecutionsEnvironment } from '#schemas/environment';
import { type ExecutionEnd, noteExecutionEnd } from '#steps/workers/note-execution-end';

const env = ExecutionsEnvironment.parse(process.env);
const ports = basePorts(env, documentClient(), tablesOf(env));

/** An execution has ended: its episode's watch looks whether that was right. */
export const handler = middleware(
  async ({ detail }: EventBridgeEvent<string, ExecutionEnd>, trace): Promise<void> =>
    noteExecutionEnd({ ...ports, ...trace })(detail),
);
