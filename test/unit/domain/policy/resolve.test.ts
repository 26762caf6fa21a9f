import { describe, expect, it } from 'vitest';
import { UndecidedSetting, UnknownDuty, UnknownPack } from '#domain/policy/errors';
import { resolve } from '#domain/policy/resolve';
import type { EmergencySituation } from '#schemas/codes/emergency-situation';
import type { Pack } from '#schemas/policy';
import { Instant } from '#schemas/time';
import { aPack, county, days, law, national, notice, packsOf, today } from './a-pack.ts';

const stating = (key: string, [inLaw, inNotice, inCounty]: readonly unknown[]) => {
  const settings = (value: unknown, basis: unknown) =>
    value === undefined ? {} : { [key]: { value, basis } };
  return packsOf(
    aPack({ pack: 'national', kind: 'national', settings: settings(inLaw, law) }),
    aPack({ pack: 'town', extends: ['national'], settings: settings(inNotice, notice) }),
    aPack({
      pack: 'county',
      kind: 'deployment',
      extends: ['national', 'town'],
      settings: settings(inCounty, []),
    }),
  );
};

describe('the stricter of two terms', () => {
  it.each([
    ['a notice that is slower than the law', [days(3), days(5)], 'national', days(3)],
    ['a notice that is quicker', [days(3), days(2)], 'town', days(2)],
    ['a county that is slower than both', [days(3), days(2), days(9)], 'town', days(2)],
    ['a county where all else is silent', [undefined, undefined, days(9)], 'county', days(9)],
    ['a notice that repeats the law', [days(3), days(3)], 'national', days(3)],
    [
      'workdays for as many days',
      [{ amount: 5, unit: 'workday' }, days(5)],
      'town',
      { amount: 5, unit: 'day' },
    ],
    ['hours for days', [days(3), { amount: 72, unit: 'hour' }], 'national', days(3)],
  ] as const)('holds against %s', (_case, values, layer, value) => {
    const policy = resolve(stating('feedback.reporting_unit', values), 'county', today);

    expect(policy.setting('feedback.reporting_unit')).toMatchObject({ value, layer });
  });
});

describe('a list of recipients', () => {
  it('is what all layers name, with all their citations', () => {
    const packs = stating('notice.recipients', [['township'], ['township', 'civil_affairs']]);

    expect(resolve(packs, 'county', today).setting('notice.recipients')).toMatchObject({
      value: ['township', 'civil_affairs'],
      layer: 'town',
      basis: [...law, ...notice],
    });
  });

  it('cites the law alone where a notice adds nobody', () => {
    const packs = stating('notice.recipients', [['township', 'court'], ['court']]);

    expect(resolve(packs, 'county', today).setting('notice.recipients')).toMatchObject({
      value: ['township', 'court'],
      basis: law,
    });
  });
});

describe('应当', () => {
  it.each([
    [['must', 'may'], 'national', 'must'],
    [['may', 'must'], 'town', 'must'],
    [['may', 'when_necessary', 'may'], 'town', 'when_necessary'],
  ] as const)('beats 必要时 and 可以: %j', (values, layer, value) => {
    const policy = resolve(stating('unfounded.second_officer', values), 'county', today);

    expect(policy.setting('unfounded.second_officer')).toMatchObject({ value, layer });
  });
});

describe('a silent notice', () => {
  const silent = (at: string) =>
    aPack({
      pack: at,
      extends: ['national'],
      settings: {
        'feedback.reporting_unit': { silent: { zh: '及时', en: 'promptly' }, basis: notice },
      },
    });

  it('masks nothing below, and is shown', () => {
    const below = aPack({
      pack: 'national',
      kind: 'national',
      settings: { 'feedback.reporting_unit': { value: days(3), basis: law } },
    });

    const policy = resolve(packsOf(below, silent('town')), 'town', today);

    expect(policy.setting('feedback.reporting_unit')).toMatchObject({
      value: days(3),
      layer: 'national',
      silent: [{ layer: 'town', words: { en: 'promptly' }, basis: notice }],
    });
  });

  it('gives no value of its own', () => {
    const policy = resolve(packsOf(national, silent('town')), 'town', today);

    expect(() => policy.setting('feedback.reporting_unit')).toThrow(UndecidedSetting);
  });
});

describe('a date', () => {
  const changing = packsOf(
    aPack({
      pack: 'county',
      kind: 'deployment',
      from: '2020-01-01',
      settings: {
        'prompt.accept': [
          { value: days(2), basis: [], to: '2027-01-31' },
          { value: days(1), basis: [], from: '2026-12-01' },
        ],
      },
    }),
  );
  const acceptOn = (text: string) =>
    resolve(changing, 'county', Instant.parse(text)).setting('prompt.accept').value.amount;

  it('brings a later entry into force at midnight in Shanghai', () => {
    expect(acceptOn('2026-11-30T23:59:59+08:00')).toBe(2);
    expect(acceptOn('2026-12-01T00:00:00+08:00')).toBe(1);
  });

  it('keeps a layer silent before it began', () => {
    expect(() => acceptOn('2019-12-31T23:59:59+08:00')).toThrow(UndecidedSetting);
  });
});

describe('a duty', () => {
  const says = (inForce: boolean) => ({ dispatch: { inForce, basis: notice } });
  const town = (inForce: boolean) =>
    aPack({ pack: 'town', extends: ['national'], duties: says(inForce) });
  const inCounty = (inForce: boolean, ...below: readonly Pack[]) => {
    const extended = below.map(({ pack }) => pack);
    const top = { pack: 'county', kind: 'deployment', extends: extended, duties: says(inForce) };
    return resolve(packsOf(...below, aPack(top)), 'county', today).inForce('dispatch');
  };
  const unsaid = aPack({ pack: 'national', kind: 'national' });

  it('of the law cannot be put out of force by a notice or a county', () => {
    expect(inCounty(false, national, town(false))).toMatchObject({
      inForce: true,
      layer: 'national',
    });
  });

  it('of a notice may be ended by the county', () => {
    expect(inCounty(false, unsaid, town(true))).toMatchObject({ inForce: false, layer: 'county' });
  });

  it('of no notice may be the county’s own', () => {
    expect(inCounty(true, unsaid)).toMatchObject({ inForce: true, kind: 'deployment' });
  });

  it('of which no layer speaks is an error, never a default', () => {
    const policy = resolve(packsOf(national), 'national', today);

    expect(() => policy.inForce('assess')).toThrow(UnknownDuty);
    expect(() => policy.inForce('constructor')).toThrow(UnknownDuty);
  });
});

describe('a duty that is owed for some situations or in some machines', () => {
  const stated = (inLaw: object, inNotice?: object) =>
    resolve(
      packsOf(
        aPack({
          pack: 'national',
          kind: 'national',
          duties: { dispatch: { inForce: true, basis: law, ...inLaw } },
        }),
        aPack({
          pack: 'town',
          extends: ['national'],
          duties: inNotice ? { dispatch: { inForce: true, basis: notice, ...inNotice } } : {},
        }),
      ),
      'town',
      today,
    );
  const on = (situation: EmergencySituation, machine = 'parent-recall') => ({
    machine,
    situations: [situation],
  });

  it('is in force for these, and for no others', () => {
    const policy = stated({ for: ['living_alone'] });

    expect(policy.inForce('dispatch', on('living_alone')).inForce).toBe(true);
    expect(policy.inForce('dispatch', on('missing')).inForce).toBe(false);
  });

  it('is in force where one of several is among them', () => {
    const situations: EmergencySituation[] = ['missing', 'living_alone'];
    const circumstances = { machine: 'parent-recall', situations };

    expect(stated({ for: ['living_alone'] }).inForce('dispatch', circumstances).inForce).toBe(true);
  });

  it('is in force in these machines, and in no others', () => {
    const policy = stated({ in: ['temporary-custody'] });

    expect(policy.inForce('dispatch', on('missing', 'temporary-custody')).inForce).toBe(true);
    expect(policy.inForce('dispatch', on('missing')).inForce).toBe(false);
  });

  it('is owed by the notice where the law is silent of the situation, and says so', () => {
    const policy = stated({ for: ['domestic_violence'] }, { for: ['coerced_begging'] });

    expect(policy.inForce('dispatch', on('coerced_begging'))).toMatchObject({
      inForce: true,
      layer: 'town',
      also: [],
    });
  });

  it('is in force for any, where no circumstances are named, and the law speaks first', () => {
    const policy = stated({ for: ['living_alone'] }, { for: ['missing'] });

    expect(policy.inForce('dispatch')).toMatchObject({
      inForce: true,
      layer: 'national',
      also: [{ layer: 'town' }],
    });
  });

  it('without either is owed in all circumstances', () => {
    expect(stated({}).inForce('dispatch', on('missing', 'hotline-call')).inForce).toBe(true);
  });
});

describe('a version', () => {
  const versionOf = (...packs: readonly Pack[]) =>
    resolve(packsOf(...packs), 'county', today).version;

  it('is the pack and eight digits of its content', () => {
    expect(versionOf(national, county)).toMatch(/^county@[0-9a-f]{8}$/);
  });

  it('is the same for the same content in another order', () => {
    const reversed = Object.fromEntries(Object.entries(county.settings).toReversed());

    expect(versionOf(national, { ...county, settings: reversed })).toBe(
      versionOf(national, county),
    );
  });

  it('changes with any layer', () => {
    const changed = aPack({
      ...national,
      settings: { 'prompt.close': { value: days(9), basis: law } },
    });

    expect(versionOf(changed, county)).not.toBe(versionOf(national, county));
  });

  it('does not depend on packs outside its layers', () => {
    expect(versionOf(national, county, aPack({ pack: 'other' }))).toBe(versionOf(national, county));
  });
});

describe('layers', () => {
  it('that are not there, or circular, are refused', () => {
    const loop = [
      aPack({ pack: 'one', extends: ['two'] }),
      aPack({ pack: 'two', extends: ['one'] }),
    ];

    expect(() => resolve(packsOf(...loop), 'one', today)).toThrow(UnknownPack);
    expect(() => resolve(packsOf(county), 'county', today)).toThrow(UnknownPack);
    expect(() => resolve(packsOf(county), 'toString', today)).toThrow(UnknownPack);
  });
});
