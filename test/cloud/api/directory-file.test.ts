import { beforeAll, describe, expect, it } from 'vitest';
import { loadDirectory, readDirectory } from '#local/load-directory';
import { ADMINISTRATOR, type System } from '#local/system';
import { aCounty, type County, countyLines } from '../a-county.ts';
import { theSystem } from '../world.ts';
import { refusal } from './a-problem.ts';
import { officeLine, officerLine, rightLine, wrongLines } from './wrong-lines.ts';

let system: System;
let county: County;

beforeAll(async () => {
  system = await theSystem();
  county = await aCounty(system);
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

describe('a directory file', () => {
  it.each(wrongLines)('with $what is refused whole, by line and field', async ({ line, field }) => {
    const problem = await refused(
      ...countyLines(county.code, 'x').slice(0, 1),
      line(county),
      rightLine(county),
    );

    expect(problem).toMatchObject({ status: 400, code: 'bad-input' });
    expect(problem.errors?.map(({ path }) => path)).toContain(`/lines/1/${field}`);
    expect(await isLoaded()).toBe(false);
  });

  it('is refused with every line that is wrong', async () => {
    const { errors } = await refused(
      officeLine(county, { division: '990101', superior: 'nobody' }),
      officeLine(county),
      rightLine(county),
      officerLine(county, { office: 'nobody' }),
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
      [
        '',
        JSON.stringify(officeLine(county)),
        '',
        JSON.stringify(officerLine(county, { office: 'nobody' })),
      ].join('\n'),
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
    const body = { lines: [rightLine(county)] as never };
    const loads = () => system.as(ADMINISTRATOR).loadDirectory({ body });

    expect((await loads()).body).toEqual({ divisions: 0, offices: 1, officers: 0, places: 0 });
    expect((await loads()).status).toBe(200);
    expect(await isLoaded()).toBe(true);
  });
});
