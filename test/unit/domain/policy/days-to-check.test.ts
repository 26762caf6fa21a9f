import { describe, expect, it } from 'vitest';
import { daysToCheck } from '#domain/policy/days-to-check';
import { aPack, days, law } from './a-pack.ts';

type Change = Partial<Parameters<typeof aPack>[0]>;

const on = (from?: string, to?: string) => ({
  value: days(1),
  basis: law,
  ...(from && { from }),
  ...(to && { to }),
});

const national = aPack({
  pack: 'national',
  kind: 'national',
  from: '2020-01-01',
  settings: { 'prompt.close': [on('2020-01-01', '2026-12-31'), on('2027-01-01')] },
  duties: { dispatch: { inForce: true, basis: law, from: '2026-06-01', to: '2028-02-28' } },
});

const daysOf = (change: Change) => {
  const top = aPack({ pack: 'county', kind: 'deployment', ...change });
  return daysToCheck(top, [national, top]);
};

describe('a deployment is checked', () => {
  it('on its first day, and once on each day on which something begins or has just ended', () => {
    expect(daysOf({ from: '2026-01-01' })).toEqual([
      '2026-01-01',
      '2026-06-01',
      '2027-01-01',
      '2028-02-29',
    ]);
  });

  it('on its first day once, though something begins with it', () => {
    expect(daysOf({ from: '2027-01-01' })).toEqual(['2027-01-01', '2028-02-29']);
  });

  it.each([
    ['to its last day, which may bring a change', '2027-01-01', ['2026-06-01', '2027-01-01']],
    ['not beyond its last day', '2026-12-31', ['2026-06-01']],
  ])('%s', (_how, to, changes) => {
    expect(daysOf({ from: '2026-01-01', to })).toEqual(['2026-01-01', ...changes]);
  });

  it('as it is after the last change where it names no first day', () => {
    expect(daysOf({})).toEqual(['2028-02-29']);
  });
});

it('another pack is checked after the last change', () => {
  expect(daysOf({ kind: 'notice', from: '2026-01-01' })).toEqual(['2028-02-29']);
});

it('a pack without any date is checked on one day', () => {
  const top = aPack({ pack: 'county', kind: 'deployment', settings: { 'prompt.close': on() } });

  expect(daysToCheck(top, [top])).toEqual(['2000-01-01']);
});
