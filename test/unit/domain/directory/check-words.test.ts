import { describe, expect, it } from 'vitest';
import { checkDirectory } from '#domain/directory/check';
import { DirectoryLine } from '#schemas/directory';
import { divisions, officers, offices } from '#test/fakes/a-county';

const known = { divisions, offices, officers, packs: ['demonstration', 'jinpu'] };
const name = { zh: '新', en: 'new' };
const turn = { from: '2026-11-23T00:00:00.000Z', to: '2026-11-24T00:00:00.000Z' };

const ofKind = {
  division: { code: '430903112', name },
  office: {
    id: 'new',
    name,
    division: '430903',
    posts: ['township', 'court'],
    telephone: '0737-1',
  },
  officer: { id: 'new.officer', name: '新人', office: 'station', posts: ['police_station'] },
  place: {
    id: 'home',
    name,
    division: '430903',
    office: 'relief',
    capacity: 4,
    telephone: '0737-1',
  },
};

const aLine = (kind: keyof typeof ofKind, change: object) =>
  DirectoryLine.parse({ kind, ...ofKind[kind], ...change });

const office = { zh: '名录中没有此单位', en: 'no such office in the directory' };
const division = { zh: '名录中没有此行政区划', en: 'no such division in the directory' };
const officer = { zh: '名录中没有此人员', en: 'no such officer in the directory' };

describe('a line of a directory file is refused in both languages', () => {
  it.each<[string, DirectoryLine, object]>([
    [
      'where a division names an office that is not there',
      aLine('division', { offices: { township: 'nowhere' } }),
      { path: '/lines/0/offices/township', given: 'nowhere', ...office },
    ],
    [
      'where a division names an office of another post',
      aLine('division', { offices: { township: 'station' } }),
      {
        path: '/lines/0/offices/township',
        given: 'station',
        zh: '该单位不承担此岗位',
        en: 'this office does not hold that post',
      },
    ],
    [
      'where its pack is not there, with those that are',
      aLine('division', { pack: 'of-nobody' }),
      {
        path: '/lines/0/pack',
        given: 'of-nobody',
        allowed: 'demonstration | jinpu',
        zh: '没有此政策包',
        en: 'no such pack',
      },
    ],
    [
      'where an office’s division is not there',
      aLine('office', { division: '110101' }),
      { path: '/lines/0/division', given: '110101', ...division },
    ],
    [
      'where its superior is not there',
      aLine('office', { superior: 'nowhere' }),
      { path: '/lines/0/superior', given: 'nowhere', ...office },
    ],
    [
      'where its superiors come back to it',
      aLine('office', { superior: 'new' }),
      {
        path: '/lines/0/superior',
        given: 'new',
        zh: '上级关系成环',
        en: 'the superiors run in a circle',
      },
    ],
    [
      'where a stranger works in it',
      aLine('office', { id: 'station', officers: ['zhou.jing', 'no.body'] }),
      { path: '/lines/0/officers/1', given: 'no.body', ...officer },
    ],
    [
      'where a turn is over before it begins',
      aLine('office', {
        id: 'station',
        roster: [{ from: turn.to, to: turn.from, officer: 'zhou.jing' }],
      }),
      {
        path: '/lines/0/roster/0/to',
        given: turn.from,
        zh: '值班结束不晚于开始',
        en: 'a turn ends after it begins',
      },
    ],
    [
      'where an officer’s office is not there',
      aLine('officer', { office: 'nowhere' }),
      { path: '/lines/0/office', given: 'nowhere', ...office },
    ],
    [
      'where a place’s division is not there',
      aLine('place', { receives: 'relief_institution', division: '110101' }),
      { path: '/lines/0/division', given: '110101', ...division },
    ],
    [
      'where the office of a place is not there',
      aLine('place', { receives: 'relief_institution', office: 'nowhere' }),
      { path: '/lines/0/office', given: 'nowhere', ...office },
    ],
    [
      'where an office may not run such a place, with the posts of which it needs one',
      aLine('place', { receives: 'relief_institution', office: 'station' }),
      {
        path: '/lines/0/receives',
        given: 'relief_institution',
        allowed: 'relief_institution | civil_affairs',
        zh: '其单位不能开办此类场所',
        en: 'the office that runs it does not hold a post for this kind of place',
      },
    ],
  ])('%s', (_where, line, complaint) => {
    expect(checkDirectory([line], known)).toEqual([complaint]);
  });
});
