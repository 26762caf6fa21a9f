import { digestIdOf } from '#domain/ids';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import type { Instant } from '#schemas/time';
import type { Alert } from './alert.ts';
import type { Digest, Guard } from './guard.ts';

const HOUR_MS = 3_600_000;

/** The deployer's limits on the texts to one person. */
export interface Limits {
  readonly mostPerHour: number;
  /** The earliest moment for the next digest, after the last one was sent at this moment. */
  readonly digestAfter: (last: Instant) => Instant;
}

/** The way in which a text is sent: alone, and counted by the guard, or in a digest, which may be a new one. */
export type Admission =
  | { readonly kind: 'alone'; readonly guard: Guard }
  | { readonly kind: 'digest'; readonly digest: Digest; readonly guard?: Guard };

const others = ({ texts }: Guard, { id }: Alert, at: Instant): Guard['texts'] => {
  const hourAgo = instantAt(millisecondsOf(at) - HOUR_MS);
  return texts.filter((text) => text.alert !== id && text.at > hourAgo);
};

const nextDigest = (guard: Guard, at: Instant, { digestAfter }: Limits): Digest => {
  const earliest = guard.digestAt ? digestAfter(guard.digestAt) : at;
  return {
    id: digestIdOf(guard.officer, guard.version + 1),
    attempts: 0,
    nextAt: earliest > at ? earliest : at,
  };
};

/**
 * Decides whether one more text may go to this person.
 *
 * The hour is the last sixty minutes and not the hour of the clock, because twice as many texts could go out
 * around a full hour. A second try of an alert does not count again, so that a provider that is down does not use
 * up a person's hour. The first digest of a storm is due at once.
 */
export const admit = (guard: Guard, alert: Alert, at: Instant, limits: Limits): Admission => {
  const texts = others(guard, alert, at);
  const version = guard.version + 1;
  const waits = alert.status === 'in_digest' && guard.digest !== undefined;
  if (!waits && texts.length < limits.mostPerHour) {
    return {
      kind: 'alone',
      guard: { ...guard, texts: [...texts, { alert: alert.id, at }], version },
    };
  }
  if (guard.digest) return { kind: 'digest', digest: guard.digest };
  const digest = nextDigest(guard, at, limits);
  return { kind: 'digest', digest, guard: { ...guard, digest, version } };
};
