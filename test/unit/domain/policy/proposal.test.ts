import { describe, expect, it } from 'vitest';
import { check } from '#domain/policy/check';
import { resolve } from '#domain/policy/resolve';
import { aPack, days, law, notice, packsOf, today } from './a-pack.ts';

interface Said {
  readonly inLaw?: object;
  readonly inNotice?: object;
  readonly inCounty?: object;
}

const proposal = aPack({
  pack: 'proposal',
  kind: 'proposal',
  settings: { 'prompt.close': { value: days(5), basis: [] } },
  duties: { close: { inForce: true, basis: [] } },
});

/** A county that adopts the proposal, and the statements of the other layers about the same. */
const packs = ({ inLaw = {}, inNotice = {}, inCounty = {} }: Said = {}) =>
  packsOf(
    aPack({ pack: 'national', kind: 'national', ...inLaw }),
    aPack({ pack: 'town', extends: ['national'], ...inNotice }),
    proposal,
    aPack({
      pack: 'county',
      kind: 'deployment',
      extends: ['national', 'town', 'proposal'],
      ...inCounty,
    }),
  );

const closing = (said?: Said) => resolve(packs(said), 'county', today).setting('prompt.close');
const close = (said?: Said) => resolve(packs(said), 'county', today).inForce('close');
const term = (amount: number, basis: unknown) => ({
  settings: { 'prompt.close': { value: days(amount), basis } },
});
const stated = (inForce: boolean, basis: unknown, more = {}) => ({
  duties: { close: { inForce, basis, ...more } },
});

describe('the product’s proposal', () => {
  it('speaks where nobody else does, and is shown as a proposal', () => {
    expect(closing()).toMatchObject({ value: days(5), layer: 'proposal', kind: 'proposal' });
    expect(close()).toMatchObject({ inForce: true, layer: 'proposal', kind: 'proposal' });
  });

  it('gives way to a county that is slower', () => {
    const slower = { inCounty: term(9, []) };

    expect(closing(slower)).toMatchObject({ value: days(9), layer: 'county' });
  });

  it('never shortens what a notice gives', () => {
    expect(closing({ inNotice: term(7, notice) })).toMatchObject({ value: days(7), layer: 'town' });
  });

  it('leaves a silence of a notice shown beside it', () => {
    const words = { zh: '及时，无数字', en: 'promptly, no number' };
    const silent = { settings: { 'prompt.close': { silent: words, basis: notice } } };

    expect(closing({ inNotice: silent })).toMatchObject({
      kind: 'proposal',
      silent: [{ layer: 'town', words }],
    });
  });

  it('gives way to law, notice and county in a duty, also one for other situations only', () => {
    expect(close({ inCounty: stated(false, []) })).toMatchObject({ inForce: false });
    expect(close({ inLaw: stated(true, law) })).toMatchObject({ layer: 'national', also: [] });
    const policy = resolve(
      packs({ inNotice: stated(true, notice, { for: ['missing'] }) }),
      'county',
      today,
    );
    const elsewhere = { machine: 'parent-recall', situations: ['living_alone'] } as const;

    expect(policy.inForce('close', elsewhere)).toMatchObject({ inForce: false });
  });

  it('that names situations fills the gap that law and notices leave, unless the county speaks', () => {
    const more = {
      duties: { close: { inForce: true, basis: [], for: ['missing', 'abandonment'] } },
    };
    const filling = { ...proposal, ...more } as never;
    const inNotice = stated(true, notice, { for: ['missing'] });
    const answer = (situation: 'missing' | 'abandonment' | 'living_alone', said: Said) =>
      resolve({ ...packs({ inNotice, ...said }), proposal: filling }, 'county', today).inForce(
        'close',
        { machine: 'parent-recall', situations: [situation] },
      );

    expect(answer('abandonment', {})).toMatchObject({ inForce: true, kind: 'proposal' });
    expect(answer('missing', {})).toMatchObject({ inForce: true, layer: 'town', also: [] });
    expect(answer('living_alone', {})).toMatchObject({ inForce: false, layer: 'town' });
    const county = { inCounty: stated(true, [], { for: ['living_alone'] }) };
    expect(answer('abandonment', county)).toMatchObject({ inForce: false });
  });

  it('is nobody’s unless a pack extends it', () => {
    const { county, ...others } = packs();
    const alone = { ...others, county: { ...county, extends: ['national', 'town'] } as never };

    expect(() => resolve(alone, 'county', today).setting('prompt.close')).toThrow('no value');
  });

  it('cites nothing, and needs not', () => {
    const found = check(packs(), 'county', []).filter(({ pack }) => pack === 'proposal');

    expect(found.map(({ code }) => code)).not.toContain('without-basis');
  });
});
