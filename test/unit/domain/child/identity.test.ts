import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { birthOf, Known, knownOf, standingOf } from '#domain/child/identity';
import { Statement } from '#domain/child/statement';
import { type Sayer, Standing } from '#schemas/child-identity';
import { ReportId } from '#schemas/ids';
import { Instant } from '#schemas/time';
import { aDay, at, day } from './a-citizen-id.ts';

const by: Sayer = { reporter: ReportId.parse('7K3M9P2Q-R1') };

const named = (value: string, change: Partial<Statement> = {}): Statement =>
  Statement.parse({ field: 'name', value, by, at, standing: 'said', ...change });
const born = (value: string, standing: Standing): Statement =>
  Statement.parse({ field: 'birthDate', value, by, at, standing });
const about = (value: string, standing: Standing): Statement =>
  Statement.parse({ field: 'birthAbout', value, by, at, standing });

const instant = aDay('2026-01-01', '2026-01-09').map((each) => Instant.parse(`${each}T00:00:00Z`));
const aName = fc
  .record({
    value: fc.constantFrom('小雨', '小雪'),
    at: instant,
    standing: fc.constantFrom(...Standing.options),
  })
  .map(({ value, ...change }) => named(value, change));
const names = fc.array(aName, { minLength: 1, maxLength: 8 });

describe('the statement that stands', () => {
  it('is the better proved, and of what is proved alike the later', () => {
    fc.assert(
      fc.property(names, (all) => {
        const stands = standingOf(all, 'name');
        const rank = ({ standing }: Statement) => Standing.options.indexOf(standing);
        const best = Math.max(...all.map(rank));
        const equals = all.filter((each) => rank(each) === best);
        const last = equals
          .map((each) => each.at)
          .sort()
          .at(-1);

        expect(stands && rank(stands)).toBe(best);
        expect(stands?.at).toBe(last);
        expect(stands).toBe(equals.filter((each) => each.at === last).at(-1));
      }),
    );
  });

  it('is not moved by what is proved less, however late and often it is said', () => {
    fc.assert(
      fc.property(names, (all) => {
        const confirmed = named('小雷', { standing: 'confirmed' });
        const less = all.filter(({ standing }) => standing !== 'confirmed');
        expect(standingOf([...less, confirmed, ...less], 'name')).toBe(confirmed);
      }),
    );
  });

  it('is none of another field', () => {
    expect(standingOf([named('小雨')], 'sex')).toBeUndefined();
  });
});

describe('what is known openly', () => {
  it('is which fields, how far proved, and which are disputed: never a value', () => {
    const all = [named('小雨'), named('小雪', { standing: 'shown' }), born('2014-05-06', 'said')];
    const known = knownOf(all);

    expect(known).toEqual({
      name: { standing: 'shown', disputed: true },
      birthDate: { standing: 'said', disputed: false },
    });
    expect(Known.parse(known)).toEqual(known);
    for (const { value } of all) expect(JSON.stringify(known)).not.toContain(value);
  });

  it('is no dispute where all say the same, nor among reporters once it is confirmed', () => {
    fc.assert(
      fc.property(names, (all) => {
        const isOne = new Set(all.map(({ value }) => value)).size === 1;
        const isConfirmed = all.some(({ standing }) => standing === 'confirmed');
        expect(knownOf(all).name?.disputed).toBe(!isOne && !isConfirmed);
      }),
    );
  });

  it('is disputed no more once confirmed against a reporter', () => {
    const known = knownOf([named('小雨'), named('小雪', { standing: 'confirmed' })]);
    expect(known.name).toEqual({ standing: 'confirmed', disputed: false });
  });

  it('is disputed between a day and a year that does not fit it, and not between guesses that do', () => {
    const apart = knownOf([born('2010-10-10', 'said'), about('2014', 'said')]);
    expect([apart.birthDate?.disputed, apart.birthAbout?.disputed]).toEqual([true, true]);

    const near = knownOf([
      born('2014-12-10', 'said'),
      about('2014', 'said'),
      about('2015-06', 'said'),
    ]);
    expect([near.birthDate?.disputed, near.birthAbout?.disputed]).toEqual([false, false]);
    expect(knownOf([about('2014', 'said'), about('2016', 'said')]).birthAbout?.disputed).toBe(
      false,
    );
    expect(knownOf([about('2014', 'said'), about('2017', 'said')]).birthAbout?.disputed).toBe(true);
  });
});

describe('a birth', () => {
  it('is not the day that was said where civil affairs has found it to be about another year', () => {
    const said = born('2010-10-10', 'said');
    expect(birthOf([said, about('2014', 'confirmed')])).toBeUndefined();
    const birth = { date: day('2010-10-10'), standing: 'said', disputed: false, isOfNumber: false };
    expect(birthOf([said, about('2011', 'confirmed')])).toEqual(birth);
    expect(birthOf([said, about('2014', 'said')])?.date).toBe('2010-10-10');
    expect(birthOf([about('2014', 'confirmed')])).toBeUndefined();
  });
});
