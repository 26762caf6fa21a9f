import { readFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { System } from '#local/system';
import { root } from '../../../checks/root.ts';
import { aCounty, type County } from '../a-county.ts';
import { aCase } from '../flow/a-case.ts';
import { theSystem } from '../world.ts';
import { ask, keyed } from './ask.ts';

interface Block {
  readonly task: string;
  readonly method: string;
  readonly to: string;
  readonly body: string;
}

/** The requests of a page, each with the heading under which it stands. */
const blocksOf = (file: string): readonly Block[] =>
  readFileSync(path.join(root, 'docs', file), 'utf8')
    .split(/^## /m)
    .slice(1)
    .flatMap((section) => {
      const [task = ''] = section.split('\n');
      const found = section.matchAll(/^```http\n([A-Z]+) (\S+)\n(.*?)^```/gms);
      return [...found].map(([, method = '', to = '', body = '']) => ({ task, method, to, body }));
    });

const blocks = blocksOf('operate.md');

const isAdministrators = ({ to }: Block): boolean => /^\/(?:directory|offices)\b/.test(to);

/** The county's lines, with the leading group's officer as administrator. */
const withAdministrator = (lines: readonly object[]): readonly object[] =>
  lines.map((line) =>
    'id' in line && /^p\d+-leadinggroup$/.test(String(line.id)) && 'posts' in line
      ? { ...line, posts: ['leading_group_office', 'administrator'] }
      : line,
  );

/** The values for the words in braces. */
const namesIn = ({ code, town, offices, people }: County, caseNumber: string) => ({
  county: code,
  town,
  name: '某县',
  station: offices.station,
  countyPolice: offices.countyPolice,
  closing: offices.otherStation,
  successor: offices.station,
  leaver: people.station,
  colleague: people.stationSecond,
  caseNumber,
});

const filledIn = (words: string, names: Readonly<Record<string, string>>): string =>
  words.replace(/\{([A-Za-z]+)\}/g, (_braces, word: string) => {
    const { [word]: name } = names;
    if (!name) throw new Error(`the page names {${word}}, which no test knows`);
    return name;
  });

describe('the page for operators', () => {
  let system: System;
  let county: County;
  let names: ReturnType<typeof namesIn>;

  beforeAll(async () => {
    system = await theSystem();
    county = await aCounty(system, withAdministrator);
    names = namesIn(county, (await aCase(system, county)).caseNumber);
  });

  it('says the same requests in both languages, one for each task at least', () => {
    const said = ({ method, to, body }: Block) => ({ method, to, body });

    expect(blocksOf('operate.zh-CN.md').map(said)).toEqual(blocks.map(said));
    expect(new Set(blocks.map(({ task }) => task)).size).toBeGreaterThan(5);
  });

  it.each(blocks)('$task: $method $to is answered as it is written', async (block) => {
    const { method, to, body } = block;
    const as = isAdministrators(block) ? county.people.leadingGroup : county.people.countyPolice;
    const content = body === '' ? {} : { body: filledIn(body, names), headers: keyed() };

    const { status, text } = await ask(system, {
      method,
      path: filledIn(to, names),
      as,
      ...content,
    });

    expect({ status, text: status < 300 ? '' : text }).toEqual({
      status: expect.toSatisfy((code: number) => code < 300),
      text: '',
    });
  });

  it('takes from an officer who has left every right', async () => {
    const { status } = await ask(system, { path: '/me', as: county.people.station });

    expect(status).toBe(403);
  });
});
