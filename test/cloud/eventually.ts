import { setTimeout as sleep } from 'node:timers/promises';

/** Only a hang takes this long: a slow machine makes a test slow, never red. */
const PATIENCE_MS = 1_500_000;

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;

/**
 * Waits until a look finds something: streams and machines need a moment. Each look is work for the cloud, so the
 * pauses between them grow.
 */
export const eventually = async <T>(
  look: () => Promise<T | undefined | false | '' | 0>,
): Promise<T> => {
  const until = Date.now() + PATIENCE_MS;
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(1.5 * pause, LONGEST_PAUSE_MS)) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > until) throw new Error(`not seen within ${PATIENCE_MS / 1000} s`);
    await sleep(pause);
  }
};
