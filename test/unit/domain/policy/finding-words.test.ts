import { describe, expect, it } from 'vitest';
import { check } from '#domain/policy/check';
import type { FindingCode } from '#domain/policy/finding';
import { aPack, county, days, decided, dispatch, national, notice, packsOf } from './a-pack.ts';

type Change = Partial<Parameters<typeof aPack>[0]>;

const [ladder, term] = ['ladder.urgent', 'urgent.dispatch'] as const;
const strange = [{ doc: 'XX99', section: '1' }];
const owed = { inForce: true, basis: [] };
const ended = { inForce: false, basis: [] };

const settled = (change: object): Change => ({ settings: { ...decided, ...change } });

const found = (change: Change, duties = [dispatch], below = national) =>
  check(packsOf(below, aPack({ ...county, ...change })), 'county', duties);

/** A later rung is followed by an earlier one of the same name. */
const unruly = {
  rungs: [
    { rung: 'due', after: days(1), to: ['owner'] },
    { rung: 'due', at: { ofClock: 0.5 }, to: ['owner'] },
  ],
  repeat: days(1),
};

const climb = 'rungs rungs of the clock come first, in order of time';
const names = 'rungs each rung of a ladder has a name of its own';

describe('whoever keeps a pack is told in both languages', () => {
  it.each<[string, Change, FindingCode, string, string, string]>([
    [
      'that it rests on no law',
      { extends: [], duties: { dispatch: owed } },
      'no-national-law',
      'extends',
      '每个部署都须包含国家规定层',
      'every deployment has a layer of national law',
    ],
    [
      'that a layer is not there',
      { extends: ['nowhere'] },
      'unknown-pack',
      'extends',
      '引用的层不存在或循环引用',
      'policy pack nowhere is not known, or extends itself',
    ],
    [
      'that a setting does not exist',
      settled({ 'urgent.despatch': { value: 1, basis: [] } }),
      'unknown-setting',
      'urgent.despatch',
      '本系统没有此项',
      'the product has nothing by this name',
    ],
    [
      'that a duty does not exist',
      { duties: { despatch: owed } },
      'unknown-duty',
      'despatch',
      '本系统没有此项',
      'the product has nothing by this name',
    ],
    [
      'what is wrong with a value, fault by fault',
      settled({ [ladder]: { value: unruly, basis: [] } }),
      'wrong-type',
      ladder,
      `取值类型不符：${climb}; ${names}`,
      `wrong value: ${climb}; ${names}`,
    ],
    [
      'that only a notice is silent',
      settled({ 'prompt.close': { silent: { zh: '及时', en: 'promptly' }, basis: notice } }),
      'silent-outside-notice',
      'prompt.close',
      '只有文件层可以注明“未规定具体时限”',
      'only a notice may be silent about a number',
    ],
    [
      'which document is not listed',
      settled({ [term]: { ...decided[term], basis: strange } }),
      'unknown-document',
      term,
      '引用的文件 XX99 未在各层 docs 中列出',
      'cites XX99, which no layer lists among its docs',
    ],
    [
      'that two entries begin together',
      settled({ [term]: [decided[term], decided[term]] }),
      'ambiguous',
      term,
      '同一层中的两项自同一日起生效',
      'two entries of one layer begin on the same day',
    ],
    [
      'that the law’s duty cannot be ended',
      { duties: { dispatch: ended } },
      'weakens-law',
      'dispatch',
      '法律规定的职责不能停用，此项不生效',
      'the law obliges to this duty; it cannot be put out of force',
    ],
  ])('%s', (...[, change, code, key, zh, en]) => {
    expect(found(change)).toEqual([
      { code, pack: 'county', key, zh: `county · ${key}：${zh}`, en: `county · ${key}: ${en}` },
    ]);
  });
});
