import { middleware } from '#runtime/middleware';
import { sweepPorts } from '#runtime/wiring/sweep';
import { SweepEnvironment } from '#schemas/environment';
import { sweep } from '#steps/sweep/sweep';

const ports = sweepPorts(SweepEnvironment.parse(process.env));

/** A run ends by itself before its function is ended, with time for the entry that it is at. */
const RUN_MS = 40_000;

/** Runs every minute and handles everything that is due. */
export const handler = middleware(async (_event: unknown, trace): Promise<void> => {
  const endsAt = performance.now() + RUN_MS;
  await sweep({ ...ports, ...trace }, () => performance.now() >= endsAt);
});
