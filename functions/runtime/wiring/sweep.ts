import { KMSClient } from '@aws-sdk/client-kms';
import { envelope } from '#adapters/kms/envelope';
import { dataKeys } from '#adapters/kms/keys';
import type { WorkerPorts } from '#domain/world';
import type { SweepEnvironment } from '#schemas/environment';
import { patience } from './patience.ts';
import { workerPorts } from './worker.ts';

/** The ports of the sweep. It watches ages, so of all personal data it may decrypt birth dates only. */
export const sweepPorts = (env: SweepEnvironment): WorkerPorts => ({
  ...workerPorts(env),
  birthdays: envelope(dataKeys(new KMSClient(patience), env.DATA_KEY_ID), 'birthdays'),
});
