import { Refusal } from '#domain/errors';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dateOf } from '#domain/time/zone';
import type { HotlinePorts } from '#domain/world';
import type { Instant } from '#schemas/time';

/** Whoever has an address of IPv6 has a whole network of them: its first half is the caller. */
const callerIn = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;

const windowOf = (at: Instant, minutes: number): Instant => {
  const window = minutes * 60_000;
  return instantAt(Math.floor(millisecondsOf(at) / window) * window);
};

type Ports = Pick<HotlinePorts, 'vault' | 'callers' | 'perCaller' | 'clock' | 'meter'>;

/**
 * Counts a call by where it comes from, so that nobody takes the line from others. The first calls of a caller are always taken;
 * so is every call that cannot be counted. Kept is a pseudonym that is another each day, and no address.
 *
 * @returns the caller's pseudonym of today.
 * @throws {Refusal} `too-many-calls`, of a caller who has called more often than the deployment allows.
 */
export const admitCall = async (
  { vault, callers, perCaller, clock, meter }: Ports,
  address: string,
): Promise<string> => {
  const at = await clock.now();
  const caller = await vault.pseudonym(`hotline caller ${dateOf(at)}`, callerIn(address));
  try {
    const calls = await callers.count(caller, windowOf(at, perCaller.minutes));
    if (calls > perCaller.calls) throw new Refusal('too-many-calls');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    meter.failed('caller-not-counted', error);
  }
  return caller;
};
