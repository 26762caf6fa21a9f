import { describe, expect, it } from 'vitest';
import { check } from '#domain/policy/check';
import {
  aPack,
  county,
  days,
  decided,
  dispatch,
  law,
  national,
  notice,
  packsOf,
} from './a-pack.ts';

type Change = Partial<Parameters<typeof aPack>[0]>;

const findings = (change: Change, duties = [dispatch], below = national) =>
  check(packsOf(below, aPack({ ...county, ...change })), 'county', duties).map(({ code, key }) => [
    code,
    key,
  ]);

const without = (key: keyof typeof decided) => {
  const { [key]: _left, ...others } = decided;
  return others;
};

it('a pack that decides everything has no findings', () => {
  expect(findings({})).toEqual([]);
});

describe('the check finds', () => {
  it('a clock without a number', () => {
    expect(findings({ settings: without('urgent.dispatch') })).toEqual([
      ['undecided', 'urgent.dispatch'],
    ]);
  });

  it('a number that ends, and nothing after it', () => {
    const ends = { ...decided['urgent.dispatch'], to: '2027-12-31' };

    expect(findings({ settings: { ...decided, 'urgent.dispatch': ends } })).toEqual([
      ['undecided', 'urgent.dispatch'],
    ]);
  });

  it('no number missing for a duty that is not in force', () => {
    const unsaid = aPack({ pack: 'national', kind: 'national' });
    const off = { dispatch: { inForce: false, basis: [] } };

    expect(
      findings({ settings: without('urgent.dispatch'), duties: off }, [dispatch], unsaid),
    ).toEqual([]);
  });

  it('a setting that the product always needs', () => {
    expect(findings({ settings: without('alert.acknowledge_within') })).toEqual([
      ['undecided', 'alert.acknowledge_within'],
    ]);
  });

  it('a setting that it does not know', () => {
    const settings = { ...decided, 'urgent.despatch': { value: days(1), basis: [] } };

    expect(findings({ settings })).toEqual([['unknown-setting', 'urgent.despatch']]);
  });

  it('a value of the wrong type', () => {
    const settings = { ...decided, 'urgent.dispatch': { value: '30 min', basis: [] } };

    expect(findings({ settings })).toEqual([['wrong-type', 'urgent.dispatch']]);
  });

  it('a duty of which nobody says whether it is in force', () => {
    const assess = { ...dispatch, code: 'assess' };

    expect(findings({}, [dispatch, assess])).toEqual([['no-statement', 'assess']]);
  });

  it('a statement on a duty that does not exist', () => {
    expect(findings({ duties: { despatch: { inForce: true, basis: [] } } })).toEqual([
      ['unknown-duty', 'despatch'],
    ]);
  });

  it('a county that puts a duty of the law out of force', () => {
    expect(findings({ duties: { dispatch: { inForce: false, basis: [] } } })).toEqual([
      ['weakens-law', 'dispatch'],
    ]);
  });

  it('a ladder that counts by a clock, for a duty without one', () => {
    const { clock: _clock, ...unclocked } = dispatch;

    expect(findings({}, [unclocked])).toEqual([['ladder-needs-clock', 'ladder.urgent']]);
  });

  it('two entries that begin on the same day', () => {
    const twice = [decided['urgent.dispatch'], decided['urgent.dispatch']];

    expect(findings({ settings: { ...decided, 'urgent.dispatch': twice } })).toEqual([
      ['ambiguous', 'urgent.dispatch'],
    ]);
  });

  it('silence outside a notice', () => {
    const silent = { silent: { zh: '及时', en: 'promptly' }, basis: notice };

    expect(findings({ settings: { ...decided, 'prompt.close': silent } })).toEqual([
      ['silent-outside-notice', 'prompt.close'],
    ]);
  });

  it('law without a citation, and a citation of an unknown document', () => {
    const duties = { dispatch: { inForce: true, basis: [] } };
    const uncited = aPack({ pack: 'national', kind: 'national', duties });
    const basis = [{ doc: 'XX99', section: '1' }];
    const settings = { ...decided, 'prompt.close': { value: days(5), basis } };

    expect(findings({}, [dispatch], uncited)).toEqual([['without-basis', 'dispatch']]);
    expect(findings({ settings })).toEqual([['unknown-document', 'prompt.close']]);
  });

  it('a pack without national law', () => {
    const duties = { dispatch: { inForce: true, basis: law } };

    expect(findings({ extends: [], duties })).toEqual([['no-national-law', 'extends']]);
  });

  it('a layer that is not there', () => {
    expect(findings({ extends: ['nowhere'] })).toEqual([['unknown-pack', 'extends']]);
    expect(check({}, 'county', []).map(({ code }) => code)).toEqual(['unknown-pack']);
  });
});

it('a finding says in both languages what must be decided, and what the notice says', () => {
  const silent = {
    silent: { zh: '“第一时间”，未规定具体时限', en: 'at the first moment' },
    basis: notice,
  };
  const town = aPack({
    pack: 'town',
    extends: ['national'],
    settings: { 'urgent.dispatch': silent },
  });
  const top = aPack({ ...county, extends: ['town'], settings: without('urgent.dispatch') });

  const [found] = check(packsOf(national, town, top), 'county', [dispatch]);

  expect(found?.zh).toBe(
    'county · urgent.dispatch：须由部署方决定：公安机关出警（town：“第一时间”，未规定具体时限）',
  );
  expect(found?.en).toBe(
    'county · urgent.dispatch: the deployer must decide: The police go to the child (town: "at the first moment")',
  );
});
