import { setTimeout as sleep } from 'node:timers/promises';

/** Waits until what is looked at is there: streams and machines take their moment. */
export const eventually = async <T>(
  look: () => Promise<T | undefined | false | '' | 0>,
  seconds = 20,
): Promise<T> => {
  const until = Date.now() + seconds * 1000;
  for (;;) {
    const seen = await look();
    if (seen) return seen;
    if (Date.now() > until) throw new Error(`not seen within ${seconds} s`);
    await sleep(100);
  }
};
