import type { EventBridgeEvent } from 'aws-lambda';
import { middleware } from '#runtime/middleware';
import { basePorts, documentClient, tablesOf } from '#runtime/wiring/base';
import { ExecutionsEnvironment } from '#schemas/environment';
import { type ExecutionEnd, noteExecutionEnd } from '#steps/workers/note-execution-end';

const env = ExecutionsEnvironment.parse(process.env);
const ports = basePorts(env, documentClient(), tablesOf(env));

/** Checks the episode of an execution that has ended. */
export const handler = middleware(
  async ({ detail }: EventBridgeEvent<string, ExecutionEnd>, trace): Promise<void> =>
    noteExecutionEnd({ ...ports, ...trace })(detail),
);
