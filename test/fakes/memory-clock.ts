import { Refusal } from '#domain/errors';
import type { MovableClock } from '#domain/ports';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { Instant } from '#schemas/time';

/** A Monday afternoon in Shanghai, in the middle of a week without holidays. */
export const MONDAY = Instant.parse('2026-11-23T08:00:00.000Z');

/** A clock that does not move by itself. */
export const memoryClock = (start: Instant = MONDAY) => {
  let now = start;
  const moveTo = async (instant: Instant): Promise<void> => {
    if (instant < now) throw new Refusal('clock-backwards');
    now = instant;
  };
  return {
    now: async () => now,
    /** Returns the same without waiting. */
    at: () => now,
    moveTo,
    forward: (minutes: number): void => {
      now = instantAt(millisecondsOf(now) + minutes * 60_000);
    },
  } satisfies MovableClock & { at: () => Instant; forward: (minutes: number) => void };
};

export type MemoryClock = ReturnType<typeof memoryClock>;
