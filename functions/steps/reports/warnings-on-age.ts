import type { Misunderstood } from '#domain/input/understand';
import { millisecondsOf } from '#domain/time/instant';
import type { Instant } from '#schemas/time';

/** Events are seldom reported later than this, and a wrong year is often typed in January. */
const LONG_AGO_DAYS = 30;
const DAY_MS = 86_400_000;

interface Timed {
  readonly noticedAt?: Instant | undefined;
  readonly reportedAt?: Instant | undefined;
  readonly deliveredAt?: Instant | undefined;
}

/** Asks whether the year is right if a moment is long ago, because clocks run from it. */
export const warningsOnAge = (
  { noticedAt, reportedAt, deliveredAt }: Timed,
  now: Instant,
): readonly Misunderstood[] =>
  Object.entries({ noticedAt, reportedAt, deliveredAt }).flatMap(([field, moment]) => {
    if (!moment) return [];
    const days = Math.floor((millisecondsOf(now) - millisecondsOf(moment)) / DAY_MS);
    if (days < LONG_AGO_DAYS) return [];
    const zh = `该时间距今${days}天，请核对年份`;
    const en = `${days} days ago: is the year right?`;
    return [{ field: `/${field}`, zh, en }];
  });
