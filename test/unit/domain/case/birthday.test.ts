import { describe, expect, it } from 'vitest';
import { type Birthday, birthOf, followingAge, nextAge } from '#domain/case/birthday';
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
  ])('of who was born on %s is %i, at 0:00 in Asia/Shanghai (A-30)', (birth, age, moment) => {
    expect(nextAge(day(birth), at)).toEqual({ age, at: moment });
  });

  it('is none once 18 has passed', () => {
    expect(nextAge(day('2008-11-23'), at)).toBeUndefined();
  });

  it.each(['2012-03-05', '2012-02-29', '2013-12-31'])(
    'after the 16th of %s is the 18th, without the date being known',
    (birth) => {
      const next = nextAge(day(birth), at);
      const known = { next } as Birthday;

      expect(followingAge(known)).toEqual(nextAge(day(birth), next?.at ?? at));
    },
  );
});
