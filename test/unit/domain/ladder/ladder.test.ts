import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holidayCalendar } from '#adapters/holiday-calendar';
import { Ladder, LadderNeedsClock, nthRung, rungsOf } from '#domain/duty/ladder';
import { instantAt, millisecondsOf } from '#domain/time/instant';
import { LadderRule } from '#schemas/ladder';
import { Instant } from '#schemas/time';
import { aCalendar } from '#test/unit/domain/time/a-calendar';

const openedAt = Instant.parse('2026-11-23T08:00:00Z');
const calendar = holidayCalendar;

const urgent = LadderRule.parse({
  rungs: [
    { rung: 'remind', at: { ofClock: 0.5 }, to: ['owner'] },
    { rung: 'due', at: { ofClock: 1 }, to: ['owner', 'deputy'] },
    { rung: 'superior', after: { amount: 15, unit: 'minute' }, to: ['superior'] },
    { rung: 'leading-group', after: { amount: 1, unit: 'hour' }, to: ['leading_group_office'] },
  ],
  repeat: { amount: 2, unit: 'hour' },
});

const review = LadderRule.parse({
  rungs: [
    { rung: 'review', after: { amount: 1, unit: 'day' }, to: ['police_station'] },
    { rung: 'superior', after: { amount: 3, unit: 'day' }, to: ['county_police'] },
  ],
  repeat: { amount: 1, unit: 'week' },
});

const halfAnHour = { amount: 30, unit: 'minute' } as const;
const moments = (ladder: Ladder) => ladder.rungs.map(({ rung, at }) => [rung, at]);

describe('a ladder', () => {
  it('climbs from half-time to the leading-group office', () => {
    const schedule = rungsOf({ openedAt, ladder: urgent, clock: halfAnHour, calendar });

    expect(schedule.due).toBe('2026-11-23T08:30:00.000Z');
    expect(schedule.calendarUncertain).toBeUndefined();
    expect(moments(schedule)).toEqual([
      ['remind', '2026-11-23T08:15:00.000Z'],
      ['due', '2026-11-23T08:30:00.000Z'],
      ['superior', '2026-11-23T08:45:00.000Z'],
      ['leading-group', '2026-11-23T09:45:00.000Z'],
    ]);
  });

  it('reviews a duty to which nobody has given a term', () => {
    const schedule = rungsOf({ openedAt, ladder: review, calendar });

    expect(schedule.due).toBeUndefined();
    expect(moments(schedule)).toEqual([
      ['review', '2026-11-24T16:00:00.000Z'],
      ['superior', '2026-11-27T16:00:00.000Z'],
    ]);
  });

  it('counts its next day from the day that has ended, also when it repeats', () => {
    const { rungs, repeat } = rungsOf({ openedAt, ladder: review, calendar });

    expect(nthRung({ rungs, repeat }, 2, calendar).at).toBe('2026-12-04T16:00:00.000Z');
  });

  it('that counts by a clock refuses a duty without one', () => {
    expect(() => rungsOf({ openedAt, ladder: urgent, calendar })).toThrow(LadderNeedsClock);
  });

  it('says when its calendar is not published', () => {
    const lateInDecember = Instant.parse('2026-12-30T08:00:00Z');

    const schedule = rungsOf({ openedAt: lateInDecember, ladder: review, calendar });

    expect(schedule.calendarUncertain).toBe(true);
  });

  it('is what a duty can store', () => {
    const schedule = rungsOf({ openedAt, ladder: urgent, clock: halfAnHour, calendar });
    const { rungs, repeat } = schedule;

    expect(Ladder.parse(structuredClone(schedule))).toEqual({ rungs, repeat });
  });
});

describe('the last rung', () => {
  const ladder = rungsOf({ openedAt, ladder: urgent, clock: halfAnHour, calendar });

  it('repeats without end, counted from itself', () => {
    const rungs = [3, 4, 5, 40].map((n) => nthRung(ladder, n, calendar));

    expect(rungs.map(({ rung }) => rung)).toEqual(Array(4).fill('leading-group'));
    expect(rungs.map(({ repetition }) => repetition)).toEqual([0, 1, 2, 37]);
    expect(rungs.map(({ at }) => at)).toEqual([
      '2026-11-23T09:45:00.000Z',
      '2026-11-23T11:45:00.000Z',
      '2026-11-23T13:45:00.000Z',
      '2026-11-26T11:45:00.000Z',
    ]);
  });

  it('does not drift to the shortest month', () => {
    const monthly = {
      rungs: ladder.rungs.slice(0, 1),
      repeat: { amount: 1, unit: 'month' },
    } as const;
    const fromJanuary = rungsOf({
      openedAt: Instant.parse('2025-01-31T01:00:00Z'),
      ladder: { ...urgent, rungs: urgent.rungs.slice(0, 1), repeat: monthly.repeat },
      clock: halfAnHour,
      calendar: aCalendar(),
    });

    const ends = [1, 2].map((n) => nthRung(fromJanuary, n, aCalendar()).at);

    expect(ends).toEqual(['2025-02-28T16:00:00.000Z', '2025-03-31T16:00:00.000Z']);
  });
});

describe('a ladder without rungs', () => {
  it('has no rung', () => {
    const none = { rungs: [], repeat: halfAnHour };

    expect(() => nthRung(none, 0, calendar)).toThrow(RangeError);
  });
});

/** Gives every rung that is due at `now`, after those given already. */
const sweep = (ladder: Ladder, given: number, now: Instant): number => {
  let count = given;
  while (nthRung(ladder, count, calendar).at <= now) count += 1;
  return count;
};

describe('sweeps at any times', () => {
  const ladder = rungsOf({ openedAt, ladder: urgent, clock: halfAnHour, calendar });
  const later = (minutes: number): Instant =>
    instantAt(millisecondsOf(openedAt) + minutes * 60_000);
  const runs = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1, maxLength: 12 });

  it('owe the same steps, each once, as one sweep at the end (DM01, DM02)', () => {
    fc.assert(
      fc.property(runs, (minutes) => {
        const times = minutes.toSorted((a, b) => a - b).map(later);
        const given = times.reduce((count, now) => sweep(ladder, count, now), 0);
        expect(given).toBe(sweep(ladder, 0, times.at(-1) ?? openedAt));
      }),
    );
  });

  it('always leave a next step: an overdue duty never expires (DM07)', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3000 }), (minutes) => {
        const next = nthRung(ladder, sweep(ladder, 0, later(minutes)), calendar);
        expect(next.at > later(minutes)).toBe(true);
      }),
    );
  });
});

describe('a ladder’s rule', () => {
  it.each([
    ['without repetition', { repeat: undefined }],
    ['without rungs', { rungs: [] }],
    ['with one rung twice', { rungs: [urgent.rungs[0], urgent.rungs[0]] }],
    ['with half-time after the due moment', { rungs: [urgent.rungs[1], urgent.rungs[0]] }],
    ['with half-time above the superior', { rungs: [urgent.rungs[2], urgent.rungs[0]] }],
    ['with an unknown recipient', { rungs: [{ ...urgent.rungs[0], to: ['the-mayor'] }] }],
    ['with a rung for nobody', { rungs: [{ ...urgent.rungs[0], to: [] }] }],
    ['past its clock', { rungs: [{ ...urgent.rungs[0], at: { ofClock: 1.5 } }] }],
  ])('%s is refused', (_fault, change) => {
    expect(LadderRule.safeParse({ ...urgent, ...change }).success).toBe(false);
  });
});
