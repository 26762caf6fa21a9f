import { describe, expect, it } from 'vitest';
import { againstClosing } from '#domain/directory/closing';
import { Office, Officer } from '#domain/directory/records';
import { Successors } from '#domain/directory/successions';
import { OfficeId } from '#schemas/ids';
import { officeNamed, officerNamed } from '#test/fakes/a-county';

const office = officeNamed('station');
const other = officeNamed('other-station');
const chief = officerNamed('otherStation');

const holding = (posts: readonly string[], change: object = {}) =>
  Officer.parse({ ...chief, posts, ...change });

const against = (named: string, change: Partial<Parameters<typeof againstClosing>[0]> = {}) =>
  againstClosing({
    office,
    named: OfficeId.parse(named),
    successor: other,
    successors: {},
    officers: [chief],
    ...change,
  });

const noneHolds = (post: string) => ({
  path: '/successor',
  given: 'other-station',
  zh: `该单位无人承担此岗位：${post}`,
  en: `nobody there holds the post ${post}`,
});

describe('the end of an office', () => {
  it('is possible in favour of another whose people hold its post', () => {
    expect(against('other-station')).toEqual([]);
  });

  it('is not in its own favour', () => {
    expect(against('station', { successor: office })).toEqual([
      {
        path: '/successor',
        given: 'station',
        zh: '不得为本单位',
        en: 'another office than this one',
      },
    ]);
  });

  it('is not in favour of one that nobody knows', () => {
    expect(against('nowhere', { successor: undefined })).toEqual([
      {
        path: '/successor',
        given: 'nowhere',
        zh: '名录中没有此单位',
        en: 'no such office in the directory',
      },
    ]);
  });

  it('is not in favour of one that has closed itself: who follows that one is named', () => {
    const successors = Successors.parse({ 'other-station': 'third-station' });

    expect(against('other-station', { successors })).toEqual([
      {
        path: '/successor',
        given: 'other-station',
        allowed: 'third-station',
        zh: '该单位已撤销',
        en: 'this office is closed',
      },
    ]);
  });
});

describe('a post of the closing office', () => {
  it.each([
    ['is held by one of several people', [holding(['court']), holding(['police_station'])], true],
    ['is not held where people hold others', [holding(['court'])], false],
    ['is not held by who has left', [holding(['police_station'], { left: true })], false],
    ['is not held where nobody works', [], false],
  ])('%s', (_how, officers, isHeld) => {
    expect(against('other-station', { officers })).toEqual(
      isHeld ? [] : [noneHolds('police_station')],
    );
  });

  it('is not held where people hold it and their office does not', () => {
    const successor = Office.parse({ ...other, posts: ['court'] });

    expect(against('other-station', { successor })).toEqual([noneHolds('police_station')]);
  });

  it('is named with each other that nobody holds', () => {
    const both = Office.parse({ ...office, posts: ['court', 'police_station', 'township'] });

    expect(against('other-station', { office: both })).toEqual([
      noneHolds('court'),
      noneHolds('township'),
    ]);
  });
});
