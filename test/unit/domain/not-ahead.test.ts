import { describe, expect, it } from 'vitest';
import { Refusal } from '#domain/errors';
import { refuseAhead, refuseBeforeBirth, refuseUnborn } from '#domain/input/not-ahead';
import { Instant, LocalDate } from '#schemas/time';

/** In China it is already the 24th. */
const at = Instant.parse('2026-11-23T16:30:00Z');

const MOMENT_AHEAD = {
  given: '2026-11-23T16:30:00.001Z',
  allowed: '≤ 2026-11-23T16:30:00.000Z',
  zh: '时间不能晚于现在',
  en: 'a time in the future is not allowed',
};

const refusalOf = (act: () => void): unknown => {
  try {
    act();
    return undefined;
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { code: error.code, complaints: error.details.complaints };
  }
};

describe('a birth date', () => {
  const refused = (birthDate: string | undefined) => refusalOf(() => refuseUnborn(birthDate, at));

  it('in the future is refused, by China’s calendar, and not repeated', () => {
    expect(refused('2026-11-25')).toEqual({
      code: 'bad-input',
      complaints: [
        {
          ...MOMENT_AHEAD,
          path: '/child/birthDate',
          given: 'a date in the future',
          allowed: '≤ 2026-11-24',
        },
      ],
    });
  });

  it.each(['2026-11-24', '2015-01-01', undefined])('%s is taken', (birthDate) => {
    expect(refused(birthDate)).toBeUndefined();
  });
});

describe('a moment', () => {
  const refused = (fields: Readonly<Record<string, unknown>>) =>
    refusalOf(() => refuseAhead(fields, ['at', 'takenAt'], at));

  it('in the future is refused, in each field that names one', () => {
    const { given } = MOMENT_AHEAD;

    expect(refused({ at: given, takenAt: given, other: given })).toEqual({
      code: 'bad-input',
      complaints: [
        { ...MOMENT_AHEAD, path: '/at' },
        { ...MOMENT_AHEAD, path: '/takenAt' },
      ],
    });
  });

  it.each<[string, object]>([
    ['now', { at }],
    ['in the past', { at: '2026-11-23T16:29:59.999Z' }],
    ['that is not given', {}],
    ['that is no text', { at: ['2027-01-01T00:00:00.000Z'] }],
  ])('%s is taken', (_when, fields) => {
    expect(refused({ ...fields })).toBeUndefined();
  });
});

describe('an act in a child’s life', () => {
  const born = LocalDate.parse('2020-05-02');
  const refused = (fields: Readonly<Record<string, unknown>>, birthDate?: LocalDate) =>
    refusalOf(() => refuseBeforeBirth(fields, ['at', 'takenAt'], birthDate));

  it('before its birth is refused, and when that was is not told', () => {
    const before = '2020-05-01T15:59:59.999Z';

    expect(refused({ at: before, takenAt: '2026-01-01T00:00:00.000Z' }, born)).toEqual({
      code: 'bad-input',
      complaints: [
        {
          path: '/at',
          given: 'a time before the child was born',
          zh: '时间不能早于儿童出生',
          en: 'a time before the child was born is not possible',
        },
      ],
    });
  });

  it.each<[string, object, LocalDate | undefined]>([
    ['on the day of its birth', { at: '2020-05-01T16:00:00.000Z' }, born],
    ['at no moment', {}, born],
    ['at what is no moment', { at: 'long ago' }, born],
    ['before nobody knows when', { at: '1990-01-01T00:00:00.000Z' }, undefined],
  ])('%s is taken', (_when, fields, birthDate) => {
    expect(refused({ ...fields }, birthDate)).toBeUndefined();
  });
});
