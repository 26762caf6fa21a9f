import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { warningsOnBirth } from '#domain/child/birth-warnings';
import { namesChild } from '#domain/child/names-child';
import { warningsOnNumber } from '#domain/child/number-warnings';
import { Doubt } from '#schemas/child-identity';
import { Instant } from '#schemas/time';
import { aNumber, at, day } from './a-citizen-id.ts';

const fieldsOf = (said: Parameters<typeof warningsOnBirth>[0]) =>
  warningsOnBirth(said, { at, path: '/child' }).map(({ field }) => field);

describe('a warning of a number', () => {
  it('is what it always was where the check digit is wrong', () => {
    expect(warningsOnNumber(['check_digit'], '/child/citizenId')).toEqual([
      {
        code: 'check_digit',
        field: '/child/citizenId',
        zh: '身份证号校验码不符，已按原样记录，暂不用于识别儿童身份',
        en: 'the check digit does not match; the number is kept as given and not used to identify the child',
      },
    ]);
  });

  it('is one for each doubt, each another', () => {
    const all = warningsOnNumber(Doubt.options, '/citizenId');
    expect(new Set(all.map(({ zh }) => zh)).size).toBe(Doubt.options.length);
    expect(new Set(all.map(({ en }) => en)).size).toBe(Doubt.options.length);
  });

  it('never repeats what was given', () => {
    fc.assert(
      fc.property(aNumber('1900-01-01', '2040-01-01'), ({ number, birthDate }) => {
        const naming = namesChild(number, {
          at,
          said: { birthDate: day('2014-02-03'), sex: 'male' },
        });
        const text = JSON.stringify(warningsOnNumber(naming.names ? [] : naming.doubts, '/x'));
        for (const value of [number, number.slice(0, 6), birthDate, birthDate.slice(0, 4)])
          expect(text).not.toContain(value);
      }),
    );
  });
});

describe('a warning of a birth', () => {
  it.each<[string, Parameters<typeof warningsOnBirth>[0], readonly string[]]>([
    ['1900', { birthDate: day('1900-01-01') }, ['/child/birthDate']],
    ['the day of coming of age', { birthDate: day('2008-11-23') }, ['/child/birthDate']],
    ['the day after', { birthDate: day('2008-11-24') }, []],
    ['tomorrow', { birthDate: day('2026-11-24') }, ['/child/birthDate']],
    ['about 2004', { birthAbout: '2004' }, ['/child/birthAbout']],
    ['about 2006, which may be 2008', { birthAbout: '2006' }, []],
    ['about this year', { birthAbout: '2026' }, []],
    ['about 2029', { birthAbout: '2029' }, ['/child/birthAbout']],
    [
      'after it was noticed',
      { birthDate: day('2020-05-02'), noticedAt: Instant.parse('2020-05-01T15:59:59Z') },
      ['/noticedAt'],
    ],
    [
      'on the day on which it was noticed, in China',
      { birthDate: day('2020-05-02'), noticedAt: Instant.parse('2020-05-01T16:00:00Z') },
      [],
    ],
    ['never said', { noticedAt: at }, []],
  ])('is given for %s: %j', (_when, said, fields) => {
    expect(fieldsOf(said)).toEqual(fields);
  });

  it('says which of two is amiss, in both languages', () => {
    const [warning] = warningsOnBirth({ birthDate: day('1900-01-01') }, { at });
    expect(warning).toEqual({
      code: 'not_a_child',
      field: '/birthDate',
      zh: '按此日期其人已满十八周岁，已按原样记录，请核实',
      en: 'born then, the person is 18 or older; it is kept as given, and is to be verified',
    });
  });
});
