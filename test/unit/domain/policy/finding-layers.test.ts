import { describe, expect, it } from 'vitest';
import { check } from '#domain/policy/check';
import type { Pack } from '#schemas/policy';
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

const words = { zh: '话', en: 'words' };

const aTown = (change: Change) => aPack({ pack: 'town', extends: ['national'], ...change });
const onTown = (change: Change = {}) => aPack({ ...county, extends: ['town'], ...change });

const found = (packs: readonly Pack[], duties = [dispatch]) =>
  check(packsOf(...packs), 'county', duties);
const namesOf = (...packs: readonly Pack[]) =>
  found(packs).map(({ code, pack, key }) => [code, pack, key]);

describe('a finding names the layer at fault', () => {
  it('where a notice cites nothing', () => {
    const bare = aTown({ settings: { 'prompt.close': { value: days(5), basis: [] } } });

    expect(found([national, bare, onTown()])).toEqual([
      {
        code: 'without-basis',
        pack: 'town',
        key: 'prompt.close',
        zh: 'town · prompt.close：法律和文件层的每一项都须注明出处',
        en: 'town · prompt.close: a layer of law or of a notice cites where each entry is written',
      },
    ]);
  });

  it('where a question cites what no layer lists', () => {
    const basis = [{ doc: 'XX99', section: '1' }];
    const asking = aTown({
      questions: [{ about: ['pol.accept'], question: words, reading: words, basis }],
    });

    expect(namesOf(national, asking, onTown())).toEqual([
      ['unknown-document', 'town', 'questions'],
    ]);
  });

  it('where units are named by what no layer lists', () => {
    const units = [{ doc: 'XX99', section: '1', lead: ['civil_affairs'], responsible: [] }];
    const shown = { settings: { ...decided, 'units.copied': { value: 'shown', basis: [] } } };

    expect(namesOf(national, aTown({ units }), onTown(shown))).toEqual([
      ['unknown-document', 'town', 'units'],
    ]);
  });

  it('where it is the deployment that leaves a ladder to count by no clock', () => {
    const { clock: _clock, ...unclocked } = dispatch;

    expect(found([national, county], [unclocked])).toEqual([
      {
        code: 'ladder-needs-clock',
        pack: 'county',
        key: 'ladder.urgent',
        zh: 'county · ladder.urgent：职责 dispatch 没有时限，催办却按时限计算',
        en: 'county · ladder.urgent: duty dispatch has no clock, and this ladder counts by one',
      },
    ]);
  });

  it('where nobody speaks of a duty, with the post that would owe it', () => {
    expect(found([national, county], [{ ...dispatch, code: 'assess' }])).toContainEqual({
      code: 'no-statement',
      pack: 'county',
      key: 'assess',
      zh: 'county · assess：没有任何一层说明该职责（police_station）是否有效',
      en: 'county · assess: no layer says whether this duty (police_station) is in force',
    });
  });

  it('once, with every notice that is silent of what is to be decided', () => {
    const silent = (zh: string, en: string) => ({
      settings: { 'urgent.dispatch': { silent: { zh, en }, basis: notice } },
    });
    const { 'urgent.dispatch': _left, ...settings } = decided;
    const city = aPack({ pack: 'city', extends: ['national'], ...silent('第一时间', 'at once') });
    const town = aTown({ extends: ['city'], ...silent('及时', 'promptly') });

    expect(found([national, city, town, onTown({ settings })])).toEqual([
      {
        code: 'undecided',
        pack: 'county',
        key: 'urgent.dispatch',
        zh: 'county · urgent.dispatch：须由部署方决定：公安机关出警（city：第一时间；town：及时）',
        en: 'county · urgent.dispatch: the deployer must decide: The police go to the child (city: "at once"; town: "promptly")',
      },
    ]);
  });
});

describe('the law itself', () => {
  it('is not said to be weakened by law, nor a notice by who ends what it began', () => {
    const ended = { dispatch: { inForce: false, basis: law } };
    const older = aPack({ pack: 'older', kind: 'national', duties: ended });
    const unsaid = aPack({ pack: 'national', kind: 'national' });
    const began = aTown({ duties: { dispatch: { inForce: true, basis: notice } } });
    const doubting = aPack({ pack: 'village', extends: ['town'], duties: ended });

    expect(namesOf(older, national, aPack({ ...county, extends: ['older', 'national'] }))).toEqual(
      [],
    );
    expect(namesOf(unsaid, began, doubting, onTown({ extends: ['village'] }))).toEqual([]);
  });
});

it('a failure that is nobody’s fault in a pack is no finding', () => {
  const broken = { ...county, extends: undefined } as unknown as Pack;

  expect(() => check({ county: broken }, 'county', [dispatch])).toThrow(TypeError);
});
