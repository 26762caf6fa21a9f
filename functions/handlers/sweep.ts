import { middleware } from '#runtime/middleware';
import { sweepPorts } from '#runtime/wiring/sweep';
import { SweepEnvironment } from '#schemas/environment';
import { sweep } from '#steps/sweep/sweep';

const ports = sweepPorts(SweepEnvironment.parse(process.env));

/** A run ends before its function times out, early enough to finish the entry that it is handling. */
const RUN_MS = 40_000;

/** Runs every minute and handles everything that is due. */
export const handler = middleware(async (_event: unknown, trace): Promise<void> => {
  const endsAt = performance.now() + RUN_MS;
  await sweep({ ...ports, ...trace }, () => performance.now() >= endsAt);
});
