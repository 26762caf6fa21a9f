import { type Complaint, Refusal } from '#domain/errors';
import { type Heartbeat, heartbeatRecord } from '#domain/heartbeat';
import { ref } from '#domain/record';
import type { Answer } from '#domain/request';
import { millisecondsOf } from '#domain/time/instant';
import type { Ports } from '#domain/world';
import { healthLimits } from '#schemas/health-limits';

type Part = keyof typeof healthLimits;

const texts = {
  sweep: { zh: '定时巡查已停止', en: 'no sweep has finished' },
  outbox: { zh: '有消息长时间未送出', en: 'a message has waited too long' },
} as const;

const complaint = (path: Part, seconds: number): Complaint => ({
  path,
  given: Number.isFinite(seconds) ? `${seconds} seconds` : 'never',
  allowed: `at most ${healthLimits[path]} seconds`,
  ...texts[path],
});

/** The ages in seconds. If the sweep is dead, the oldest message that it saw has waited ever since. */
const secondsOf = (last: Heartbeat | undefined): Readonly<Record<Part, number>> => {
  if (!last) return { sweep: Number.POSITIVE_INFINITY, outbox: 0 };
  const sweep = Math.round((Date.now() - millisecondsOf(last.finishedAt)) / 1000);
  return { sweep, outbox: last.outboxAge > 0 ? Math.round(last.outboxAge) + sweep : 0 };
};

/**
 * Shows health: green while the table answers, the sweep runs, and no message has waited for long. It costs one read,
 * however much is stored.
 *
 * @throws {Refusal} `failing`, with the parts that are late.
 */
export const showHealth =
  ({ clock, store }: Pick<Ports, 'clock' | 'store'>) =>
  async (): Promise<Answer> => {
    const [now, [{ last }]] = await Promise.all([
      clock.now(),
      store.load({ last: ref(heartbeatRecord) }),
    ]);
    const seconds = secondsOf(last);
    const parts = ['sweep', 'outbox'] as const;
    const late = parts.filter((part) => seconds[part] > healthLimits[part]);
    const complaints = late.map((part) => complaint(part, seconds[part]));
    if (complaints.length > 0) throw new Refusal('failing', { complaints });
    return { status: 200, body: { status: 'ok', now } };
  };
