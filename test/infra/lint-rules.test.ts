import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { privateFolder } from '#local/private-folder';

const linesOf = (count: number, line = 'f();'): string => Array(count).fill(line).join('\n');
const functionOf = (count: number): string => `export const f = () => {\n${linesOf(count)}\n};`;
const valuesOf = (count: number): string =>
  Array.from({ length: count }, (_, n) => `export const a${n} = ${n};`).join('\n');
const takingOf = (count: number): string =>
  `export const f = (${Array.from({ length: count }, (_, n) => `a${n}: 1`)}) => {};`;

const ZOD = "import { z } from 'zod';\nz.string();";

/** Each limit of the house rules, tested at the limit and one above it, where it applies. */
const numbers = [
  ['noExcessiveLinesPerFile', 'functions', valuesOf, 150],
  ['noExcessiveLinesPerFile', 'schemas', valuesOf, 200],
  ['noExcessiveLinesPerFile', 'test', valuesOf, 300],
  ['noExcessiveLinesPerFunction', 'functions', functionOf, 40],
  ['noExcessiveLinesPerFunction', 'infra', functionOf, 40],
  ['useMaxParams', 'functions', takingOf, 4],
  ['useMaxParams', 'local', takingOf, 4],
] as const;

const refused: readonly (readonly [rule: string, folder: string, text: string])[] = [
  ...numbers.map(([rule, folder, text, most]) => [rule, folder, text(most + 1)] as const),
  ...['schemas', 'functions/domain', 'infra', 'test'].map(
    (folder) => ['noRestrictedImports', folder, ZOD] as const,
  ),
];
const allowed = numbers.map(([rule, folder, text, most]) => [rule, folder, text(most)] as const);

const root = path.join(import.meta.dirname, '..', '..');
const { path: folder, remove } = privateFolder();
afterAll(remove);

const Report = z.looseObject({
  diagnostics: z.array(
    z.looseObject({ category: z.string(), location: z.looseObject({ path: z.string() }) }),
  ),
});

/** Runs Biome once over a file for each case, with the repository's rules, and returns the rules that each breaks. */
const lint = (cases: typeof refused): readonly (readonly string[])[] => {
  copyFileSync(path.join(root, 'biome.json'), path.join(folder, 'biome.json'));
  const files = cases.map(([, at, text], index) => {
    const file = path.join(at, `probe-${index}.ts`);
    mkdirSync(path.join(folder, at), { recursive: true });
    writeFileSync(path.join(folder, file), `${text}\n`);
    return file;
  });
  const biome = path.join(root, 'node_modules', '.bin', 'biome');
  const options = ['lint', '--reporter=json', '--max-diagnostics=none', '.'];
  const { stdout } = spawnSync(biome, options, { cwd: folder, encoding: 'utf8' });
  const { diagnostics } = Report.parse(JSON.parse(stdout));
  return files.map((file) =>
    diagnostics
      .filter(({ location }) => path.normalize(location.path) === file)
      .map(({ category }) => category.split('/').at(-1) ?? ''),
  );
};

const broken = lint([...refused, ...allowed]);

describe('the linter', () => {
  it.each(refused.map((each, index) => [...each, index] as const))(
    'refuses by %s in %s',
    (rule, _folder, _text, index) => {
      expect(broken[index]).toContain(rule);
    },
  );

  it.each(allowed.map((each, index) => [...each, index] as const))(
    'keeps %s in %s to its number',
    (rule, _folder, _text, index) => {
      expect(broken[refused.length + index]).not.toContain(rule);
    },
  );
});
