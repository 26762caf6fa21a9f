import { describe, expect, it } from 'vitest';
import { checkDirectory } from '#domain/directory/check';
import { countyOf, lineage, officeFor, packFor } from '#domain/directory/routing';
import { DirectoryLine } from '#schemas/directory';
import { DivisionCode } from '#schemas/ids';
import { divisions, officers, offices, routing } from '#test/fakes/a-county';

const nothing = { divisions: [], offices: [], officers: [], packs: ['demonstration'] };
const known = { divisions, offices, officers, packs: ['demonstration'] };
const names = { zh: '单位', en: 'office' };

const aDivision = (change: object = {}) =>
  DirectoryLine.parse({ kind: 'division', code: '430903112', name: names, ...change });

const anOffice = (change: object = {}) =>
  DirectoryLine.parse({
    kind: 'office',
    id: 'new-office',
    name: names,
    division: '430903',
    posts: ['township'],
    telephone: '0737-1',
    ...change,
  });

const anOfficer = (change: object = {}) =>
  DirectoryLine.parse({
    kind: 'officer',
    id: 'new.officer',
    name: '新人',
    office: 'station',
    posts: ['police_station'],
    ...change,
  });

const pathsOf = (
  lines: readonly DirectoryLine[],
  of: Parameters<typeof checkDirectory>[1] = known,
) => checkDirectory(lines, of).map(({ path, given }) => [path, given]);

const turn = { from: '2026-11-23T00:00:00Z', to: '2026-11-24T00:00:00Z', officer: 'zhou.jing' };

describe('a directory file', () => {
  it('that fits together is right, also when nothing was there before', () => {
    const lines = [
      aDivision({ code: '430903', pack: 'demonstration', offices: { township: 'new-office' } }),
      anOffice({ officers: ['new.officer'], deputies: ['new.officer'] }),
      anOfficer({ office: 'new-office', posts: ['township', 'administrator'] }),
    ];

    expect(checkDirectory(lines, nothing)).toEqual([]);
  });

  it.each([
    [
      'an office that is not there',
      aDivision({ offices: { township: 'nowhere' } }),
      'offices/township',
    ],
    [
      'an office of another post',
      aDivision({ offices: { township: 'station' } }),
      'offices/township',
    ],
    ['a pack that is not there', aDivision({ pack: 'of-nobody' }), 'pack'],
    ['a division that is not there', anOffice({ division: '110101' }), 'division'],
    ['a superior that is not there', anOffice({ superior: 'nowhere' }), 'superior'],
    ['a superior that is itself', anOffice({ superior: 'new-office' }), 'superior'],
    ['an officer who is not there', anOffice({ officers: ['no.body'] }), 'officers/0'],
    ['a deputy who is not there', anOffice({ deputies: ['no.body'] }), 'deputies/0'],
    [
      'a turn of a stranger',
      anOffice({ roster: [{ ...turn, officer: 'no.body' }] }),
      'roster/0/officer',
    ],
    [
      'a turn that ends before it begins',
      anOffice({ id: 'station', roster: [{ ...turn, to: turn.from }] }),
      'roster/0/to',
    ],
    ['an officer’s office that is not there', anOfficer({ office: 'nowhere' }), 'office'],
    ['a post that the office does not hold', anOfficer({ posts: ['court'] }), 'posts'],
  ])('with %s is wrong there', (_fault, line, field) => {
    expect(pathsOf([line]).map(([path]) => path)).toEqual([`/lines/0/${field}`]);
  });

  it('with superiors in a circle is wrong at each of them', () => {
    const lines = [
      anOffice({ id: 'one', superior: 'two' }),
      anOffice({ id: 'two', superior: 'three' }),
      anOffice({ id: 'three', superior: 'one' }),
    ];

    expect(pathsOf(lines)).toEqual([
      ['/lines/0/superior', 'two'],
      ['/lines/1/superior', 'three'],
      ['/lines/2/superior', 'one'],
    ]);
  });

  it('with one thing twice names the first', () => {
    expect(checkDirectory([anOfficer(), anOfficer()], known)).toEqual([
      expect.objectContaining({
        path: '/lines/1',
        given: 'officer new.officer',
        en: 'the same as line 1',
      }),
    ]);
  });

  it('names every wrong line (DM10)', () => {
    const wrong = Array.from({ length: 50 }, (_, n) =>
      anOfficer({ id: `officer-${n}`, office: 'nowhere' }),
    );

    expect(checkDirectory(wrong, known)).toHaveLength(50);
  });
});

describe('routing', () => {
  const village = DivisionCode.parse('430903111205');

  it('looks from the village up to the province', () => {
    expect(lineage(village)).toEqual(['430903111205', '430903111', '430903', '4309', '43']);
    expect(countyOf(village)).toBe('430903');
  });

  it('takes the nearest office, and the nearest pack', () => {
    expect(officeFor('police_station', routing)).toBe('station');
    expect(officeFor('civil_affairs', routing)).toBe('civil-affairs');
    expect(officeFor('womens_federation', routing)).toBeUndefined();
    expect(packFor(routing)).toBe('demonstration');
    expect(packFor([])).toBeUndefined();
  });
});
