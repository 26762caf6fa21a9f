import { describe, expect, it } from 'vitest';
import { resolve } from '#domain/policy/resolve';
import type { Pack } from '#schemas/policy';
import { aPack, days, law, notice, packsOf, today } from './a-pack.ts';

type Change = Partial<Parameters<typeof aPack>[0]>;

const stating = (inForce: boolean, change: object = {}) => ({
  dispatch: { inForce, basis: notice, ...change },
});
const unsaid = aPack({ pack: 'national', kind: 'national' });
const city = (change: Change) => aPack({ pack: 'city', extends: ['national'], ...change });
const town = (change: Change) => aPack({ pack: 'town', extends: ['city'], ...change });
const policyOf = (...packs: readonly Pack[]) => resolve(packsOf(unsaid, ...packs), 'town', today);

describe('of two notices', () => {
  it('the one that obliges holds, though the nearer one does not', () => {
    const { version: _version, ...said } = policyOf(
      city({ duties: stating(true) }),
      town({ duties: stating(false) }),
    ).inForce('dispatch');

    expect(said).toStrictEqual({
      inForce: true,
      layer: 'city',
      kind: 'notice',
      basis: notice,
      also: [],
      units: [],
    });
  });

  it('that both oblige the nearer holds, and the other says so too', () => {
    const note = { zh: '注', en: 'note' };
    const { version: _version, ...said } = policyOf(
      city({ duties: stating(true, { basis: law }) }),
      town({ duties: stating(true, { note }) }),
    ).inForce('dispatch');

    expect(said).toStrictEqual({
      inForce: true,
      layer: 'town',
      kind: 'notice',
      basis: notice,
      note,
      also: [{ layer: 'city', kind: 'notice', basis: law }],
      units: [],
    });
  });
});

describe('the units', () => {
  const units = [
    { doc: 'NOTE16', section: '三(二)', lead: ['civil_affairs'], responsible: [] },
    { doc: 'LAW', section: '三(二)', lead: ['court'], responsible: [] },
    { doc: 'NOTE16', section: '1', lead: ['procuratorate'], responsible: [] },
  ];

  it('are those of the very section that says so', () => {
    const below = city({});
    const policy = policyOf(below, town({ units, duties: stating(true) }));

    expect(policy.inForce('dispatch').units).toEqual([units[0]]);
  });

  it('are none of a duty that is not in force', () => {
    const policy = policyOf(city({}), town({ units, duties: stating(false) }));

    expect(policy.inForce('dispatch').units).toEqual([]);
  });
});

describe('of a setting it is shown', () => {
  const saying = (key: string, value: unknown, basis: unknown) => ({
    settings: { [key]: { value, basis } },
  });

  it('which layer alone gives the shorter term', () => {
    const policy = policyOf(
      city(saying('prompt.close', days(3), law)),
      town(saying('prompt.close', days(2), notice)),
    );

    expect(policy.setting('prompt.close')).toEqual({
      value: days(2),
      layer: 'town',
      kind: 'notice',
      basis: notice,
      parts: [{ layer: 'town', value: days(2), basis: notice }],
      silent: [],
      version: policy.version,
    });
  });

  it('which layer adds what to a list', () => {
    const policy = policyOf(
      city(saying('notice.recipients', ['township'], law)),
      town(saying('notice.recipients', ['court'], notice)),
    );

    expect(policy.setting('notice.recipients').parts).toEqual([
      { layer: 'city', value: ['township'], basis: law },
      { layer: 'town', value: ['court'], basis: notice },
    ]);
  });

  it('the same, however often it is asked for', () => {
    const policy = policyOf(city({}), town(saying('prompt.close', days(2), notice)));

    expect(policy.setting('prompt.close')).toBe(policy.setting('prompt.close'));
  });
});
