import { expect, it } from 'vitest';
import { checkDirectory } from '#domain/directory/check';
import { DirectoryLine } from '#schemas/directory';
import { divisions, officers, offices } from '#test/fakes/a-county';

const known = { divisions, offices, officers, packs: ['demonstration'] };
const name = { zh: '新', en: 'new' };

const court = DirectoryLine.parse({
  kind: 'office',
  id: 'new-court',
  name,
  division: '430903',
  posts: ['township', 'court'],
  telephone: '0737-1',
});

const anOfficer = (posts: readonly string[]) =>
  DirectoryLine.parse({ kind: 'officer', id: 'new.judge', name: '某', office: 'new-court', posts });

it('an officer’s post is told with every post that the office holds', () => {
  expect(checkDirectory([court, anOfficer(['court', 'procuratorate'])], known)).toEqual([
    {
      path: '/lines/1/posts',
      given: 'procuratorate',
      allowed: 'township | court',
      zh: '其单位不承担此岗位',
      en: 'the officer’s office does not hold this post',
    },
  ]);
});

it('a line that repeats another names that one as people count', () => {
  expect(checkDirectory([court, anOfficer(['court']), anOfficer(['court'])], known)).toEqual([
    {
      path: '/lines/2',
      given: 'officer new.judge',
      zh: '与第 2 行重复',
      en: 'the same as line 2',
    },
  ]);
});

it('a division that repeats another is named by its code', () => {
  const town = DirectoryLine.parse({ kind: 'division', code: '430903112', name });

  expect(checkDirectory([town, town], known)).toEqual([
    {
      path: '/lines/1',
      given: 'division 430903112',
      zh: '与第 1 行重复',
      en: 'the same as line 1',
    },
  ]);
});
