import { Refusal } from '#domain/errors';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { dateOf } from '#domain/time/zone';
import type { HotlinePorts } from '#domain/world';
import type { Instant } from '#schemas/time';

/** The first half of an IPv6 address is the caller, because one caller has a whole network of addresses. */
const callerIn = (address: string): string =>
  address.includes(':') ? address.split(':').slice(0, 4).join(':') : address;

const windowOf = (at: Instant, minutes: number): Instant => {
  const window = minutes * 60_000;
  return instantAt(Math.floor(millisecondsOf(at) / window) * window);
};

type Ports = Pick<HotlinePorts, 'vault' | 'callers' | 'perCaller' | 'clock' | 'meter'>;

/**
 * Counts a call by its source, so that nobody can block the line for others. The first calls of a caller are always
 * accepted; so is a call that cannot be counted. It keeps no address, only a pseudonym that changes each day.
 *
 * @returns the caller's pseudonym of today.
 * @throws {Refusal} `too-many-calls`, for a caller who has called more often than the deployment allows.
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
