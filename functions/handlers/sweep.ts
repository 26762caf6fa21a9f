import { middleware } from '#runtime/middleware';
import { sweepPorts } from '#runtime/wiring/sweep';
import { SweepEnvironment } from '#schemas/environment';
import { sweep } from '#steps/sweep/sweep';

const ports = sweepPorts(SweepEnvironment.parse(process.env));

/** Runs every minute and handles everything that is due. */
export const handler = middleware(async (_event: unknown, trace): Promise<void> => {
  await sweep({ ...ports, ...trace });
});
