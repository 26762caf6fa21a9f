import * as z from 'zod';
import { OwnError } from '#domain/errors';
import { addTerm, type TermEnd } from '#domain/time/add-term';
import type { Calendar } from '#domain/time/calendar';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { type LadderRule, Recipient, RungCode, type RungRule } from '#schemas/ladder';
import { Term } from '#schemas/term';
import { Instant } from '#schemas/time';

export const Rung = z.object({ rung: RungCode, at: Instant, to: z.array(Recipient).min(1) });
export type Rung = z.infer<typeof Rung>;

/**
 * A ladder with its moments, computed once when the duty opens and kept with it.
 *
 * Later rules and later calendars do not move it. The last rung repeats while the duty is open. Only
 * a duty that is not in force, and so ends as it opens, has no rungs.
 */
export const Ladder = z.object({ rungs: z.array(Rung), repeat: Term });
export type Ladder = z.infer<typeof Ladder>;

export interface Schedule extends Ladder {
  readonly due?: Instant;
  /** The published holiday calendar does not reach all of its moments. */
  readonly calendarUncertain?: true;
}

export interface Opening {
  readonly openedAt: Instant;
  readonly ladder: LadderRule;
  readonly clock?: Term;
  /** The end that a document sets, if it comes before the clock's: an order lapses on its day. */
  readonly endsAt?: Instant | undefined;
  readonly calendar: Calendar;
}

/** The ladder counts by the clock of a duty that has no clock. */
export class LadderNeedsClock extends OwnError {
  override readonly name = 'LadderNeedsClock';

  constructor(rung: RungCode) {
    super(`rung ${rung} counts by a clock, and the duty has none`);
  }
}

/** The moment at this part of the clock. For a duty that opens after its end, the whole clock has already run. */
const within = (openedAt: Instant, due: Instant, part: number): Instant => {
  const start = Math.min(millisecondsOf(openedAt), millisecondsOf(due));
  return instantAt(start + Math.round((millisecondsOf(due) - start) * part));
};

const isShort = ({ unit }: Term): boolean => unit === 'minute' || unit === 'hour';

/** Counts from the day that has just ended at 24:00, not from the day that begins at the same moment. */
const following = (rung: Instant, term: Term, calendar: Calendar): TermEnd =>
  addTerm(isShort(term) ? rung : instantAt(millisecondsOf(rung) - 1), term, calendar);

/** The end of the clock, or the earlier end that a document sets. */
const dueOf = ({ openedAt, clock, endsAt, calendar }: Opening): TermEnd | undefined => {
  const ends = clock && addTerm(openedAt, clock, calendar);
  return endsAt && (!ends || endsAt < ends.at) ? { at: endsAt } : ends;
};

/**
 * The whole schedule of a duty.
 *
 * @throws {LadderNeedsClock} if the pack was not checked before.
 */
export const rungsOf = (opening: Opening): Schedule => {
  const { openedAt, ladder, calendar } = opening;
  const due = dueOf(opening);
  let uncertain = due?.calendarUncertain;
  let before: Instant | undefined;

  const moment = (rule: RungRule): Instant => {
    if ('at' in rule) {
      if (!due) throw new LadderNeedsClock(rule.rung);
      return within(openedAt, due.at, rule.at.ofClock);
    }
    const after = before
      ? following(before, rule.after, calendar)
      : addTerm(openedAt, rule.after, calendar);
    uncertain ??= after.calendarUncertain;
    return after.at;
  };

  const rungs = ladder.rungs.map((rule) => {
    const at = moment(rule);
    before = at;
    return { rung: rule.rung, at, to: rule.to };
  });
  return {
    rungs,
    repeat: ladder.repeat,
    ...(due && { due: due.at }),
    ...(uncertain && { calendarUncertain: uncertain }),
  };
};

export interface NthRung extends Rung {
  /** 0 for the rung itself, 1 for its first repetition, and so on. */
  readonly repetition: number;
}

/**
 * The n-th rung of a ladder, counted from 0: its rungs, then its last rung again and again.
 *
 * Repetitions count from the last rung and not from the repetition before, so that they do not drift.
 */
export const nthRung = ({ rungs, repeat }: Ladder, n: number, calendar: Calendar): NthRung => {
  const last = rungs.length - 1;
  const rung = rungs[Math.min(n, last)];
  if (!rung) throw new RangeError(`a ladder has no rung ${n}`);
  const repetition = Math.max(0, n - last);
  if (repetition === 0) return { ...rung, repetition };

  const term = { ...repeat, amount: repeat.amount * repetition };
  return { ...rung, at: following(rung.at, term, calendar).at, repetition };
};
