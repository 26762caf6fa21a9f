import type { Duty } from '#domain/duty/duty';
import type { Policy } from '#domain/policy/policy';
import { addTerm } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { nextOpening } from '#domain/time/office-hours';
import type { Instant } from '#schemas/time';
import { isNews } from './is-settled.ts';
import { occasionOf } from './occasion.ts';
import { tellingRules } from './telling-rules.ts';
import { lengthOf, ringsAtAnyHour } from './whom.ts';

type Timed = Pick<Duty, 'type' | 'openedAt' | 'due' | 'noted'>;

const clockOf = ({ openedAt, due }: Timed): number | undefined =>
  due && millisecondsOf(due) - millisecondsOf(openedAt);

/**
 * Whether an alert goes out at any hour: everything of a duty that lasts until somebody has gone to the child; else what
 * is told of a short clock, the deployer's number, but neither its repetitions nor notes on it.
 */
export const isUrgent = (duty: Timed, occasion: string, policy: Policy): boolean => {
  if (ringsAtAnyHour(duty)) return true;
  const { name, repetition } = occasionOf(occasion);
  const clock = clockOf(duty);
  if (clock === undefined || name === 'noted' || repetition > 0) return false;
  return clock <= lengthOf(policy.setting('alert.urgent_within').value);
};

/** The rules and the calendar by which the moment of an alert is found. */
export interface Hours {
  readonly policy: Policy;
  readonly calendar: Calendar;
}

/** The moment at which an alert may go out: now, or when the office next opens. */
export const sendsAt = (
  duty: Timed,
  occasion: string,
  at: Instant,
  { policy, calendar }: Hours,
): Instant =>
  isUrgent(duty, occasion, policy)
    ? at
    : nextOpening(at, policy.setting('alert.office_hours').value, calendar);

const ONE_WORKDAY = { amount: 1, unit: 'workday' } as const;

/**
 * The moment until which a recipient may be silent before the next person is told; nothing for a duty without a term
 * and for a repetition, because the ladder comes back to its owner.
 *
 * Patience follows the clock: a tenth of it, and never less than the deployer's minutes. News may wait for a workday.
 */
export const silentUntil = (
  duty: Timed,
  occasion: string,
  at: Instant,
  { policy, calendar }: Hours,
): Instant | undefined => {
  if (isNews(occasion)) return addTerm(at, ONE_WORKDAY, calendar).at;
  const clock = clockOf(duty);
  if (clock === undefined || occasionOf(occasion).repetition > 0) return undefined;
  const least = addTerm(at, policy.setting('alert.acknowledge_within').value, calendar).at;
  const part = millisecondsOf(at) + Math.round(clock * tellingRules.patience);
  return instantAt(Math.max(part, millisecondsOf(least)));
};
