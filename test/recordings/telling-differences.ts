import * as z from 'zod';
import { guardRecord } from '#domain/alerts/guard';
import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

const OfficialTime =
  /(?:(?<year>\d{4})年)?(?<month>\d+)月(?<day>\d+)日(?<hour>\d+)时(?:(?<minute>\d+)分)?前?/g;

const EnglishMidnight = /(?<month>\d\d)-(?<day>\d\d) (?<hour>24):00/g;

const EnglishYear = /\b\d{4}-(?=\d\d-\d\d \d\d:\d\d)/g;

const DAY_MS = 86_400_000;

/** Turns `11月23日24时前` into `11-24 00:00`. */
const shortTime = (_said: string, ...rest: readonly unknown[]): string => {
  const { year = '2026', month, day, hour, minute = '0' } = Object(rest.at(-1));
  const midnight = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(hour === '24' ? midnight + DAY_MS : midnight).toISOString().slice(5, 10);
  return `${date} ${hour === '24' ? '00' : hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
};

const asBefore = (now: unknown): unknown =>
  typeof now === 'string'
    ? now
        .replace(OfficialTime, shortTime)
        .replace(EnglishMidnight, shortTime)
        .replace(EnglishYear, '')
        .replace(/项待办事项(?=，请立即登录系统)/, '项职责待查看')
    : now;

/** The guard of a mailbox, which earlier versions did not have. */
const MailboxGuard = z.object({
  name: z.literal(guardRecord.name),
  value: z.object({ officer: z.string().startsWith('@') }),
});

/** A sweep that gave several repetitions of a last rung at once. */
const gaveMany = ({ deed, outcome }: Stored): boolean =>
  deed.step === 'sweep' && (JSON.stringify(outcome).match(/"repetition":[1-9]/g) ?? []).length > 1;

/** The differences in the words and times of alerts. */
export const ofTelling: readonly Meant[] = [
  {
    reason: 'texts say times as an official writes them',
    of: 'command',
    path: /\/(?:text|variables\/time|did\/\d+\/3)$/,
    back: asBefore,
  },
  {
    reason: 'a mailbox has a guard as a person has',
    of: 'command',
    path: /\|GUARD$/,
    back: (now) => (MailboxGuard.safeParse(now).success ? undefined : now),
  },
  {
    reason: 'of repetitions that were missed the latest stands for all',
    of: 'command',
    applies: gaveMany,
    path: /^\/(?:counted\/\w+|did\/\d+\/1\/(?:CASE#\w+\|(?:EVENT|DUTY|STATE)|OUTBOX).*)$/,
  },
];
