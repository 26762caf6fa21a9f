import { describe, expect, it } from 'vitest';
import { check } from '#domain/policy/check';
import type { CheckedDuty } from '#domain/policy/finding';
import { aPack, county, days, decided, dispatch, national, notice, packsOf } from './a-pack.ts';

type Change = Partial<Parameters<typeof aPack>[0]>;

/** The settings that a county above a town has left open. */
const open = (change: Change, duty: Partial<CheckedDuty> = {}, inTown: Change = {}) => {
  const town = aPack({ pack: 'town', extends: ['national'], ...inTown });
  const top = aPack({ ...county, extends: ['town'], ...change });
  return check(packsOf(national, town, top), 'county', [{ ...dispatch, ...duty }]).map(
    ({ code, key }) => `${code} ${key}`,
  );
};

const reporting = (...said: readonly string[]) => ({
  value: said.map((words) => ({ reporters: ['school'], situations: ['missing'], words })),
  basis: [],
});

const title = { zh: '办结', en: 'done' };

describe('a duty in force needs', () => {
  it('the lists that it tells by, and those that its outcomes are held against', () => {
    const lists: Partial<CheckedDuty> = {
      tellsWhenEnded: 'reprimand.recipients',
      tellsWhenOpened: 'clue.recipients',
      outcomes: {
        placed: { title, limits: { receiver: 'placement.domestic_violence' } },
        signed: { title, requires: { signatories: 'confirmation.signatories' } },
        plain: { title },
      },
    };

    expect(open({}, lists)).toEqual([
      'undecided reprimand.recipients',
      'undecided clue.recipients',
      'undecided placement.domestic_violence',
      'undecided confirmation.signatories',
    ]);
  });

  it('no list that it does not name', () => {
    expect(open({}, { tellsWhenOpened: 'notice.recipients' })).toEqual([]);
  });

  it('a clock where any rung of its ladder counts by one', () => {
    const { clock: _clock, ...unclocked } = dispatch;
    const rungs = [
      { rung: 'due', at: { ofClock: 1 }, to: ['owner'] },
      { rung: 'superior', after: days(1), to: ['superior'] },
    ];
    const laddered = (some: typeof rungs) => ({
      ...county,
      settings: {
        ...decided,
        'ladder.urgent': { value: { rungs: some, repeat: days(1) }, basis: [] },
      },
    });
    const found = (some: typeof rungs) =>
      check(packsOf(national, aPack(laddered(some))), 'county', [unclocked]).map(
        ({ code }) => code,
      );

    expect(found(rungs)).toEqual(['ladder-needs-clock']);
    expect(found(rungs.slice(1))).toEqual([]);
  });
});

describe('a deployment needs to say', () => {
  const units = [{ doc: 'NOTE16', section: '1', lead: ['civil_affairs'], responsible: [] }];

  it('what becomes of the units that one of its layers names', () => {
    expect(open({}, {}, { units })).toEqual(['undecided units.copied']);
  });

  it('nothing of units where none are named, or where it has said', () => {
    const copied = { 'units.copied': { value: 'shown', basis: [] } };

    expect(open({})).toEqual([]);
    expect(open({ settings: { ...decided, ...copied } }, {}, { units })).toEqual([]);
  });

  it.each([
    ['how soon 及时 is, where anybody must report so', ['at_first_moment', 'promptly'], true],
    ['nothing of 及时 where nobody must', ['at_first_moment', 'as_found'], false],
  ])('%s', (_what, said, isOpen) => {
    expect(open({ settings: { ...decided, 'report.duties': reporting(...said) } })).toEqual(
      isOpen ? ['undecided prompt.report'] : [],
    );
  });

  it('who must report, and then nothing of 及时', () => {
    const { 'report.duties': _left, ...settings } = decided;

    expect(open({ settings })).toEqual(['undecided report.duties']);
  });
});

describe('what is open is found', () => {
  it('beside what is wrong with a layer', () => {
    const { 'urgent.dispatch': _left, ...others } = decided;
    const settings = { ...others, 'urgent.despatch': { value: days(1), basis: [] } };

    expect(open({ settings })).toEqual([
      'unknown-setting urgent.despatch',
      'undecided urgent.dispatch',
    ]);
  });

  it('from the first day of the deployment, not of a layer below', () => {
    const later = { ...decided['urgent.dispatch'], from: '2026-06-01' };

    expect(open({ settings: { ...decided, 'urgent.dispatch': later } })).toEqual([
      'undecided urgent.dispatch',
    ]);
    expect(
      open(
        { settings: { ...decided, 'urgent.dispatch': later }, from: '2026-06-01' },
        {},
        { settings: { 'prompt.close': { value: days(5), basis: notice, from: '2025-01-01' } } },
      ),
    ).toEqual([]);
  });
});
