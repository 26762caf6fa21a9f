import { KMSClient } from '@aws-sdk/client-kms';
import { envelope } from '#adapters/kms/envelope';
import { dataKeys } from '#adapters/kms/keys';
import type { WorkerPorts } from '#domain/world';
import type { SweepEnvironment } from '#schemas/environment';
import { patience } from './patience.ts';
import { workerPorts } from './worker.ts';

/** The sweep watches the time: of what is personal it opens birthdays, and nothing else. */
export const sweepPorts = (env: SweepEnvironment): WorkerPorts => ({
  ...workerPorts(env),
  birthdays: envelope(dataKeys(new KMSClient(patience), env.DATA_KEY_ID), 'birthdays'),
});
