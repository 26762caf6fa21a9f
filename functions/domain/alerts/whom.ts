import type { Carrier } from '#domain/duty/carrier';
import type { Duty } from '#domain/duty/duty';
import { dutyTypeOf } from '#schemas/duties/index';
import type { Recipient } from '#schemas/ladder';
import type { Term } from '#schemas/term';
import { isOvertaken, occasionOf } from './occasion.ts';
import { everyOf, tellingRules } from './telling-rules.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const LENGTHS: Readonly<Record<Term['unit'], number>> = {
  minute: 60_000,
  hour: HOUR_MS,
  day: DAY_MS,
  workday: DAY_MS,
  week: 7 * DAY_MS,
  month: 30 * DAY_MS,
  year: 365 * DAY_MS,
};

/** About how long a term lasts; not a clock of the law. */
export const lengthOf = ({ amount, unit }: Term): number => amount * LENGTHS[unit];

/** Whether the duty asks somebody to begin, and work on it has been noted: it is under way, and late for nobody. */
export const isUnderWay = ({ type, noted }: Pick<Duty, 'type' | 'noted'>): boolean =>
  dutyTypeOf(type).rings === 'until_begun' && noted !== undefined;

/** Whether the duty rings by day and night, because nobody has gone to the child yet, or begun to search. */
export const ringsAtAnyHour = (duty: Pick<Duty, 'type' | 'noted'>): boolean => {
  const { rings } = dutyTypeOf(duty.type);
  return rings === 'at_any_hour' || (rings === 'until_begun' && !isUnderWay(duty));
};

const apartOf = (duty: Pick<Duty, 'type' | 'due' | 'noted'>): number => {
  const { untilSomebodyGoes, withTerm, withoutTerm } = tellingRules.apart;
  if (ringsAtAnyHour(duty)) return untilSomebodyGoes;
  return duty.due ? withTerm : withoutTerm;
};

/** Whether this repetition of the last rung is given to the recipient. */
const isGiven = (duty: Duty, repetition: number, recipient: Recipient): boolean => {
  const times = Math.max(1, Math.ceil(apartOf(duty) / lengthOf(duty.ladder.repeat)));
  return repetition % (times * everyOf(recipient)) === 0;
};

/** Whether the duty can only be done when nothing else is open: until then nobody is hurried. */
export const mustWait = (
  { open }: Pick<Carrier, 'open'>,
  duty: Duty,
  occasion: string,
): boolean => {
  const isLast = ({ type }: Duty): boolean => dutyTypeOf(type).rings === 'when_left';
  return (
    isLast(duty) && occasionOf(occasion).rung !== undefined && open.some((each) => !isLast(each))
  );
};

const isAbove = (recipient: Recipient): boolean => recipient !== 'owner' && recipient !== 'deputy';

/**
 * The recipients of an alert, the owner first: nobody learns that something is late before the one who owes it.
 *
 * After an outage only the last of the missed rungs is told. A duty that nobody may hurry is told as it opens and as it
 * ends, and by no rung.
 */
export const toldOf = (
  duty: Duty,
  occasion: string,
  to: readonly Recipient[],
): readonly Recipient[] => {
  const { rung, repetition } = occasionOf(occasion);
  if (!rung) return to;
  if (dutyTypeOf(duty.type).rings === 'never' || isOvertaken(duty, occasion)) return [];
  if (isUnderWay(duty)) return isGiven(duty, repetition, 'owner') ? ['owner'] : [];
  const withOwner = to.some(isAbove) && !to.includes('owner') ? (['owner', ...to] as const) : to;
  return withOwner.filter((each) => repetition === 0 || isGiven(duty, repetition, each));
};
