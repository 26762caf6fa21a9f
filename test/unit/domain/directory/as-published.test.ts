import { describe, expect, it } from 'vitest';
import { checkDirectory } from '#domain/directory/check';
import { DirectoryLine } from '#schemas/directory';
import { divisions, officers, offices } from '#test/fakes/a-county';

const nothing = { divisions: [], offices: [], officers: [], packs: [] };
const known = { divisions, offices, officers, packs: ['demonstration'] };
const names = { zh: '名', en: 'name' };

const lines = (...given: readonly object[]): readonly DirectoryLine[] =>
  given.map((line) => DirectoryLine.parse({ name: names, ...line }));

const division = (code: string) => ({ kind: 'division', code });

const office = (id: string, change: object = {}) => ({
  kind: 'office',
  id,
  division: '430903',
  posts: ['township'],
  telephone: '0737-1',
  ...change,
});

const officer = (id: string, of: string, change: object = {}) => ({
  kind: 'officer',
  id,
  name: '新人',
  office: of,
  posts: ['township'],
  ...change,
});

const codes = (given: readonly string[], of = nothing) =>
  checkDirectory(lines(...given.map(division)), of).map(({ path, allowed }) => [path, allowed]);

describe('a division', () => {
  it.each([
    ['430000', '43'],
    ['430900', '4309'],
    ['430903000000', '430903'],
    ['430903111000', '430903111'],
    ['441900', '441900'],
  ])('published as %s is %s', (code, short) => {
    expect(lines(division(code))).toMatchObject([{ code: short }]);
    expect(lines(office('new', { division: code }))).toMatchObject([{ division: short }]);
  });

  it.each([
    [['430000', '430900', '430903000000', '430903111000']],
    [['430903', '430903111']],
    [['50', '500103']],
    [['42', '429004', '429004001']],
    [['44', '4419', '441900003']],
    [['441900', '441900003000']],
  ])('among %j has all above it', (given) => {
    expect(codes(given)).toEqual([]);
  });

  it.each([
    [['430903111'], '/lines/0/code', '430903'],
    [['430903', '430903111001'], '/lines/1/code', '430903111'],
    [['43', '430903'], '/lines/1/code', '4309'],
    [['441900003'], '/lines/0/code', '4419'],
  ])('among %j lacks one above it, and the file is refused', (given, path, parent) => {
    expect(codes(given)).toEqual([[path, parent]]);
  });

  it('is below one that is stored already', () => {
    expect(codes(['430903113'], { ...nothing, divisions: [...divisions] } as never)).toEqual([]);
  });
});

describe('whoever an office lists', () => {
  const turn = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z' };

  const pathsOf = (...given: readonly object[]) =>
    checkDirectory(lines(...given), known).map(({ path, allowed }) => [path, allowed]);

  it.each([
    ['among its officers', { officers: ['li.four'] }, 'officers/0'],
    ['among its deputies', { deputies: ['li.four'] }, 'deputies/0'],
    ['for a turn', { roster: [{ ...turn, officer: 'li.four' }] }, 'roster/0/officer'],
  ])('%s works there by their own line of the file', (_where, list, field) => {
    const other = [office('other'), officer('li.four', 'other')];

    expect(pathsOf(office('new', list), ...other)).toEqual([
      [`/lines/0/${field}`, 'other'],
      ['/lines/2/office', 'new'],
    ]);
    expect(pathsOf(office('new', list), officer('li.four', 'new'))).toEqual([]);
  });

  it('works there by what is stored', () => {
    expect(pathsOf(office('new', { officers: ['zhou.jing'] }))).toEqual([
      ['/lines/0/officers/0', 'station'],
    ]);
  });

  it('is not moved away while the office that is stored still lists them', () => {
    const moved = officer('zhou.jing', 'other-station', { posts: ['police_station'] });

    expect(pathsOf(moved)).toEqual([['/lines/0/office', 'station']]);
    expect(pathsOf({ ...moved, left: true })).toEqual([]);
  });
});

describe('an officer’s mobile', () => {
  const parsed = (mobile: string) =>
    DirectoryLine.safeParse({ ...officer('li.four', 'new'), mobile });

  it.each(['13900000016', '139 0000 0016', '+86-139-0000-0016', '8613900000016'])(
    'written as %s is taken',
    (mobile) => {
      expect(parsed(mobile).data).toMatchObject({ mobile: '+8613900000016' });
    },
  );

  it.each(['+861390000001', '+13900000016', '0737-2780110', '12345678901'])(
    'written as %s is refused in words',
    (mobile) => {
      expect(parsed(mobile).error?.issues).toMatchObject([
        { path: ['mobile'], params: { zh: '须为大陆手机号码：以 1 开头的 11 位，可加 +86' } },
      ]);
    },
  );
});
