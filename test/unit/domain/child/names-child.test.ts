import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isChildAt, ofAgeAt } from '#domain/child/age';
import { type Beside, namesChild } from '#domain/child/names-child';
import { Instant } from '#schemas/time';
import { CHILD, CHILD_OF_FIFTEEN, OTHER_CHILD } from '#test/fakes/a-report';
import { aDay, aNumber, at, day, numbered } from './a-citizen-id.ts';

const doubtsOn = (number: string, beside: Partial<Beside> = {}) => {
  const naming = namesChild(number, { at, ...beside });
  return naming.names ? [] : naming.doubts;
};

describe('a number', () => {
  it('that may name a child gives its birth date and sex', () => {
    expect(namesChild(CHILD, { at })).toEqual({
      names: true,
      number: CHILD,
      birthDate: '2015-01-01',
      sex: 'male',
    });
  });

  it.each([
    CHILD,
    OTHER_CHILD,
    CHILD_OF_FIFTEEN,
    numbered('81000020150101001'),
    numbered('11010320100101001'),
  ])('%s may name one', (number) => expect(doubtsOn(number)).toEqual([]));

  it.each<[string, string, readonly string[]]>([
    ['of sixes', '666666666666666666', ['region', 'birth_date']],
    ['of the father', numbered('43090319850505321'), ['not_a_child']],
    ['cut by a spreadsheet, its check digit right', '430903201201080000', ['sequence']],
    ['of month 13', numbered('43090320151301001'), ['birth_date']],
    ['of a year to come', numbered('43090320271101001'), ['ahead']],
    ['of no county', numbered('43092020150101001'), ['region']],
    ['of sequence 000', numbered('43090320150101000'), ['sequence']],
    ['mistyped', '430903201501010013', ['check_digit']],
    ['of fifteen digits', '430903150101001', ['form']],
  ])('%s names nobody', (_which, number, doubts) => {
    expect(doubtsOn(number)).toEqual(doubts);
  });

  it('that a spreadsheet cut names nobody, though one in eleven has its check digit right', () => {
    const sequences = [...'123456789'].map((each) => `${each}00`);
    const days = Array.from({ length: 28 }, (_, n) => String(n + 1).padStart(2, '0'));
    const cut = sequences
      .flatMap((sequence) => days.map((each) => `430903201201${each}${sequence}`))
      .map(numbered)
      .filter((number) => number.endsWith('000'));

    expect(cut.length).toBeGreaterThan(9);
    for (const number of cut) expect(doubtsOn(number)).toEqual(['cut']);
    for (const number of cut) expect(doubtsOn(number, { isSeen: true })).toEqual([]);
  });

  it('seen by the police may begin with a county that is not listed yet, and is no less wrong otherwise', () => {
    expect(doubtsOn(numbered('43092020150101001'), { isSeen: true })).toEqual([]);
    expect(doubtsOn('666666666666666666', { isSeen: true })).toEqual(['birth_date']);
  });
});

describe('what is said beside a number', () => {
  it.each<[string, Beside['said'], readonly string[]]>([
    ['the same', { birthDate: day('2015-01-01'), sex: 'male' }, []],
    ['another day', { birthDate: day('2010-10-10') }, ['birth_date_differs']],
    ['the other sex', { sex: 'female' }, ['sex_differs']],
    [
      'both',
      { birthDate: day('2010-10-10'), sex: 'female' },
      ['birth_date_differs', 'sex_differs'],
    ],
    ['a year near it', { birthAbout: '2017' }, []],
    ['a year far from it', { birthAbout: '2018' }, ['birth_date_differs']],
    ['a month near it', { birthAbout: '2014-07' }, []],
    ['a month far from it', { birthAbout: '2014-06' }, ['birth_date_differs']],
    ['a day on which no child was born', { birthDate: day('1900-01-01') }, []],
    ['a year in which none was', { birthAbout: '1985' }, []],
  ])('as %s: %j', (_what, said, doubts) => {
    expect(doubtsOn(CHILD, { said })).toEqual(doubts);
  });
});

describe('somebody of 18', () => {
  const number = numbered('43090320081124001');

  it('is no child from 0:00 of the birthday in Asia/Shanghai on (A-30)', () => {
    const before = Instant.parse('2026-11-23T15:59:59.999Z');
    const then = Instant.parse('2026-11-23T16:00:00Z');

    expect(doubtsOn(number, { at: before })).toEqual([]);
    expect(doubtsOn(number, { at: then })).toEqual(['not_a_child']);
  });

  it('born today is a child, born tomorrow is not yet', () => {
    expect(doubtsOn(numbered('43090320261123001'))).toEqual([]);
    expect(doubtsOn(numbered('43090320261124001'))).toEqual(['ahead']);
  });

  it('or older is named by no number, whatever its holder’s age', () => {
    fc.assert(
      fc.property(
        aNumber('1900-01-01', '2026-11-23'),
        aDay('2000-01-01', '2026-11-23'),
        (of, now) => {
          const when = Instant.parse(`${now}T04:00:00Z`);
          const naming = namesChild(of.number, { at: when });
          if (naming.names) {
            expect(when < ofAgeAt(of.birthDate)).toBe(true);
            expect(naming).toMatchObject({ birthDate: of.birthDate, sex: of.sex });
          }
          const isCut = of.number.endsWith('000');
          expect(naming.names).toBe(isChildAt(of.birthDate, when) && !isCut);
        },
      ),
    );
  });
});
