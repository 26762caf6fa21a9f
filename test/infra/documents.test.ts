import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { clauseKeys } from '#schemas/clause-keys';
import { root } from '../../checks/root.ts';
import packageFile from '../../package.json' with { type: 'json' };

const documents = [
  ...[
    'README.md',
    'README.zh-CN.md',
    'CONTRIBUTING.md',
    'SECURITY.md',
    'CHANGELOG.md',
    'local/README.md',
  ],
  ...readdirSync(path.join(root, 'docs'))
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

/** A key of a clause, as the glossary cites it in its last column but one. */
const CITED = /\b[a-z]+\.[a-z]+[a-z0-9]*\b/g;

const textOf = (file: string): string => readFileSync(path.join(root, file), 'utf8');

describe.each(documents)('%s', (file) => {
  it('links only to files that are there', () => {
    const links = [...textOf(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(
      ([, to = '']) => to,
    );
    const lost = links.filter((to) => !existsSync(path.join(root, path.dirname(file), to)));

    expect(lost).toEqual([]);
  });

  it('names only scripts that there are', () => {
    const named = [...textOf(file).matchAll(/npm run (?:-s )?([a-z:]+)/g)].map(
      ([, name = '']) => name,
    );

    expect(named.filter((name) => !Object.hasOwn(packageFile.scripts, name))).toEqual([]);
  });
});

it('docs/README.md leads to every document', () => {
  const index = textOf('docs/README.md');
  const lost = readdirSync(path.join(root, 'docs'))
    .filter((file) => file !== 'README.md' && !/^(?:papers|performance|screens)$/.test(file))
    .filter((file) => !index.includes(`](${file})`));

  expect(lost).toEqual([]);
});

it('CODEOWNERS names only files that are there', () => {
  const paths = textOf('CODEOWNERS').match(/^\/\S+/gm) ?? [];

  expect(paths.filter((each) => !existsSync(path.join(root, each)))).toEqual([]);
});

it('each version of the changelog has its date and says how to migrate', () => {
  const [, ...versions] = textOf('CHANGELOG.md').split(/^## /m);

  expect(versions[0]).toMatch(/^Unreleased\n/);
  for (const each of versions.slice(1)) expect(each).toMatch(/^\d+\.\d+\.\d+ – \d{4}-\d\d-\d\d\n/);
  for (const each of versions) expect(each).toContain('### Migrating');
});

it('the glossary cites clauses that there are', () => {
  const rows = textOf('docs/glossary.md')
    .split('\n')
    .filter((line) => line.startsWith('| ') && line.split(' | ').length === 6);
  const keys = new Set<string>(clauseKeys);
  const cited = rows.flatMap((row) => row.split(' | ')[4]?.match(CITED) ?? []);

  expect(cited.length).toBeGreaterThan(20);
  expect(cited.filter((key) => !keys.has(key))).toEqual([]);
});
