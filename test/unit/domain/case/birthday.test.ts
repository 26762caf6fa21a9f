import { describe, expect, it } from 'vitest';
import {
  birthFrom,
  birthOf,
  followingAge,
  isOfAge,
  lookTowards,
  nextAge,
} from '#domain/case/birthday';
import { dayOf, plus } from '#domain/time/day';
import { startOf } from '#domain/time/zone';
import { Instant, LocalDate } from '#schemas/time';
import { CHILD, FATHER } from '#test/fakes/a-report';
import { MONDAY } from '#test/fakes/memory-clock';

const day = (text: string) => LocalDate.parse(text);
const at = Instant.parse(MONDAY);

describe('when a child was born', () => {
  it('is in its number, where that can be the child’s own', () => {
    expect(birthOf({ citizenId: CHILD, sex: 'male' }, at)).toEqual({
      date: '2015-01-01',
      source: 'citizen_id',
    });
    expect(birthOf({ citizenId: FATHER }, at)).toBeUndefined();
    const mistyped = `${CHILD.slice(0, -1)}9`;
    expect(birthOf({ citizenId: mistyped, birthDate: day('2014-01-01') }, at)).toEqual({
      date: '2014-01-01',
      source: 'said',
    });
    expect(birthOf({}, at)).toBeUndefined();
  });

  it('is not a day on which no child of today was born, nor what a contradicted number says', () => {
    expect(birthOf({ birthDate: day('1900-01-01') }, at)).toBeUndefined();
    expect(birthOf({ citizenId: CHILD, birthDate: day('2014-01-01') }, at)).toEqual({
      date: '2014-01-01',
      source: 'said',
    });
  });
});

describe('the next age', () => {
  it.each([
    ['2012-03-05', 16, '2028-03-04T16:00:00.000Z'],
    ['2010-11-23', 18, '2028-11-22T16:00:00.000Z'],
    ['2010-11-24', 16, '2026-11-23T16:00:00.000Z'],
    ['2012-02-29', 16, '2028-02-28T16:00:00.000Z'],
    ['2012-02-29', 18, '2030-02-27T16:00:00.000Z'],
  ] as const)(
    'of who was born on %s is %i, at 0:00 in Asia/Shanghai (A-30)',
    (birth, age, moment) => {
      const before = Instant.parse(new Date(Date.parse(moment) - 1).toISOString());

      expect(isOfAge(day(birth), age, before)).toBe(false);
      expect(isOfAge(day(birth), age, Instant.parse(moment))).toBe(true);
    },
  );

  it('is 16, then 18, and none once 18 has passed', () => {
    expect(nextAge(day('2012-03-05'), at)).toBe(16);
    expect(nextAge(day('2010-11-23'), at)).toBe(18);
    expect(nextAge(day('2008-11-23'), at)).toBeUndefined();
    expect([followingAge(16), followingAge(18)]).toEqual([18, undefined]);
  });

  it.each(['2012-03-05', '2012-02-29', '2013-12-31'])(
    'that an older release wrote says the day of birth: %s',
    (birth) => {
      const turning = startOf(plus.year(dayOf(day(birth)), 16));

      expect(birthFrom({ age: 16, at: turning })).toBe(birth);
    },
  );
});

describe('the look at whether a child has come to an age', () => {
  const look = async (birth: string, age: 16 | 18, now = MONDAY) => {
    const sealed: unknown[] = [];
    const seal = async (content: unknown) => `sealed ${sealed.push(content)}`;
    const found = await lookTowards(day(birth), age, Instant.parse(now), seal);
    return { ...found.look, content: sealed };
  };

  it('is the same for every child of a quarter of a year: its first day, at 0:00', async () => {
    const births = ['2012-01-01', '2012-02-29', '2012-03-31'];
    const looks = await Promise.all(births.map((birth) => look(birth, 16)));

    expect(new Set(looks.map((each) => each.at))).toEqual(new Set(['2027-12-31T16:00:00.000Z']));
  });

  it('is, within the quarter, at 0:00 of the next day, whenever the birthday is', async () => {
    const births = ['2010-11-24', '2010-12-31'];
    const looks = await Promise.all(births.map((birth) => look(birth, 16)));

    expect(looks.map((each) => each.at)).toEqual(births.map(() => '2026-11-23T16:00:00.000Z'));
  });

  it('seals the day, and says in clear only the age that is awaited', async () => {
    const { content, ...clear } = await look('2012-03-05', 16);

    expect(content).toEqual([{ birthDate: '2012-03-05' }]);
    expect(JSON.stringify(clear)).not.toMatch(/03-05|03-04/);
  });

  it('is at once where the age has passed meanwhile', async () => {
    expect((await look('2008-11-01', 18)).at).toBe(MONDAY);
  });
});
