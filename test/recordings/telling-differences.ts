import * as z from 'zod';
import type { Meant } from './differences.ts';
import type { Stored } from './storage.ts';

/** A sweep that gave several repetitions of a last rung at once. */
const gaveMany = ({ deed, outcome }: Stored): boolean =>
  deed.step === 'sweep' && (JSON.stringify(outcome).match(/"repetition":[1-9]/g) ?? []).length > 1;

/** A transaction by its items, as it was recorded. */
const Written = z.tuple([z.literal('write'), z.record(z.string(), z.unknown())]);

const OF_TELLING = /\|(?:ALERT#|GUARD$)|^(?:OUTBOX|HEARTBEAT)/;

const isOfTelling = (effect: Stored['outcome']['did'][number]): boolean => {
  if (effect[0] === 'sms' || effect[0] === 'email') return true;
  const written = Written.safeParse(effect);
  return written.success && Object.keys(written.data[1]).every((key) => OF_TELLING.test(key));
};

/** A command that told somebody, or settled what they had been told, and did nothing else. */
const onlyTells = ({ deed, outcome: { did } }: Stored): boolean =>
  (deed.step === 'relay' || deed.step === 'sweep') &&
  did.every(isOfTelling) &&
  /\|(?:ALERT#|GUARD)/.test(JSON.stringify(did));

/** The differences in the words, recipients and times of alerts. */
export const ofTelling: readonly Meant[] = [
  {
    reason: 'of repetitions that were missed the latest stands for all',
    of: 'command',
    applies: gaveMany,
    path: /^\/(?:counted\/\w+|did\/\d+\/1\/(?:CASE#\w+\|(?:EVENT|DUTY|STATE)|OUTBOX).*)$/,
  },
  {
    reason:
      'whom an alert tells, when, with what others and in which words follows the rules of texts',
    of: 'command',
    applies: onlyTells,
    path: /^\/(?:did\/\d+(?:\/|$)|counted\/\w+$|answer$)/,
  },
];
