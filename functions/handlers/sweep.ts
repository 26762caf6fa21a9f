import { middleware } from '#runtime/middleware';
import { workerPorts } from '#runtime/wiring/worker';
import { SweepEnvironment } from '#schemas/environment';
import { sweep } from '#steps/sweep/sweep';

const ports = workerPorts(SweepEnvironment.parse(process.env));

/** Runs every minute and handles everything that is due. */
export const handler = middleware(async (_event: unknown, trace): Promise<void> => {
  await sweep({ ...ports, ...trace });
});
