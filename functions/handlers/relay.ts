import type { DynamoDBStreamEvent } from 'aws-lambda';
import { middleware } from '#runtime/middleware';
import { messageKeysOf } from '#runtime/stream';
import { workerPorts } from '#runtime/wiring/worker';
import { RelayEnvironment } from '#schemas/environment';
import { relay } from '#steps/relay/relay';

const ports = workerPorts(RelayEnvironment.parse(process.env));

/** Carries out outbox messages as the stream delivers them; the sweep carries out those that the stream missed. */
export const handler = middleware(async (event: DynamoDBStreamEvent, trace): Promise<void> => {
  const carry = relay({ ...ports, ...trace });
  for (const key of messageKeysOf(event)) await carry(key);
});
