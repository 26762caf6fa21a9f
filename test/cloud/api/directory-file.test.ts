import { beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory, readDirectory } from '#local/load-directory';
import { ADMINISTRATOR, type System } from '#local/system';
import { aCounty, type County, countyLines } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { refusal } from './a-problem.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
});

const office = (change: object) => ({
  kind: 'office',
  id: `new-${county.code}`,
  name: { zh: '新单位', en: 'a new office' },
  division: county.code,
  posts: ['civil_affairs'],
  telephone: '0737-1',
  ...change,
});

/** A line that is right; whether it was loaded tells whether anything was. */
const right = () => office({ id: `right-${county.code}` });

const officer = (change: object) => ({
  kind: 'officer',
  id: `new-${county.code}`,
  name: 'x',
  office: county.offices.township,
  posts: ['township'],
  ...change,
});

const refused = async (...lines: readonly object[]) => {
  const body = { lines: lines as never };
  return refusal(system.as(ADMINISTRATOR).loadDirectory({ body }));
};

const isLoaded = async () => {
  const params = { officeId: `right-${county.code}` };
  const found = await county
    .as('countyPolice')
    .showOffice({ params })
    .catch(() => undefined);
  return found !== undefined;
};

interface Wrong {
  readonly what: string;
  readonly line: () => object;
  readonly field: string;
}

const wrong: readonly Wrong[] = [
  { what: 'a kind that there is not', line: () => ({ kind: 'dog' }), field: 'kind' },
  { what: 'a field that there is not', line: () => office({ x: 1 }), field: 'x' },
  { what: 'a post that there is not', line: () => office({ posts: ['king'] }), field: 'posts/0' },
  { what: 'no telephone', line: () => office({ telephone: '' }), field: 'telephone' },
  { what: 'an unknown division', line: () => office({ division: '990101' }), field: 'division' },
  { what: 'an unknown superior', line: () => office({ superior: 'nobody' }), field: 'superior' },
  {
    what: 'itself above it',
    line: () => office({ superior: `new-${county.code}` }),
    field: 'superior',
  },
  { what: 'an unknown officer', line: () => office({ officers: ['nobody'] }), field: 'officers/0' },
  { what: 'an unknown deputy', line: () => office({ deputies: ['nobody'] }), field: 'deputies/0' },
  {
    what: 'a turn that ends before it begins',
    line: () =>
      office({
        roster: [
          {
            from: '2026-02-01T00:00:00+08:00',
            to: '2026-01-01T00:00:00+08:00',
            officer: county.people.civilAffairs,
          },
        ],
      }),
    field: 'roster/0/to',
  },
  { what: 'an address that is none', line: () => office({ emails: ['x'] }), field: 'emails/0' },
  { what: 'an unknown office', line: () => officer({ office: 'nobody' }), field: 'office' },
  {
    what: 'a post that its office has not',
    line: () => officer({ posts: ['court'] }),
    field: 'posts',
  },
  { what: 'a mobile number that is none', line: () => officer({ mobile: '139' }), field: 'mobile' },
  {
    what: 'an unknown policy pack',
    line: () => ({
      kind: 'division',
      code: `${county.code}999`,
      name: { zh: '某镇', en: 'a town' },
      pack: 'nothing',
    }),
    field: 'pack',
  },
  {
    what: 'an office for a post that it has not',
    line: () => ({
      kind: 'division',
      code: `${county.code}999`,
      name: { zh: '某镇', en: 'a town' },
      offices: { court: county.offices.station },
    }),
    field: 'offices/court',
  },
];

describe('a directory file', () => {
  it.each(wrong)('with $what is refused whole, by line and field', async ({ line, field }) => {
    const problem = await refused(...countyLines(county.code, 'x').slice(0, 1), line(), right());

    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(problem.errors?.map(({ path }) => path)).toContain(`/lines/1/${field}`);
    expect(await isLoaded()).toBe(false);
  });

  it('is refused with every line that is wrong', async () => {
    const { errors } = await refused(
      office({ division: '990101', superior: 'nobody' }),
      office({}),
      right(),
      officer({ office: 'nobody' }),
    );

    expect(errors?.map(({ path }) => path).toSorted()).toEqual([
      '/lines/0/division',
      '/lines/0/superior',
      '/lines/1',
      '/lines/3/office',
    ]);
    expect(await isLoaded()).toBe(false);
  });

  it('that is none is refused with the number of each line and its reason', () => {
    const text = ['{"kind":"dog"}', '', '{broken', '{"kind":"officer","id":"a b"}'].join('\n');

    expect(() => readDirectory(text)).toThrow(
      /^line 1 \/kind: .*\nline 3: not valid JSON.*\nline 4 \/id: /,
    );
  });

  it('that the API refuses is told by the numbers of its lines', async () => {
    const lines = readDirectory(
      ['', JSON.stringify(office({})), '', JSON.stringify(officer({ office: 'nobody' }))].join(
        '\n',
      ),
    );

    await expect(loadDirectory(system.as(ADMINISTRATOR), lines)).rejects.toThrow(
      'line 4 /office: no such office in the directory 名录中没有此单位 (given nobody)',
    );
  });

  it('that is empty, or too long, is refused', async () => {
    const many = Array.from({ length: 1001 }, (_, n) => ({ kind: 'x', n }));

    expect((await refused()).errors).toMatchObject([{ path: '/lines', allowed: '≥ 1 items' }]);
    expect((await refused(...many)).status).toBe(400);
  });

  it('that is right is loaded, and loaded again', async () => {
    const body = { lines: [right()] as never };
    const loads = () => system.as(ADMINISTRATOR).loadDirectory({ body });

    expect((await loads()).body).toEqual({ divisions: 0, offices: 1, officers: 0 });
    expect((await loads()).status).toBe(200);
    expect(await isLoaded()).toBe(true);
  });
});
