import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { inheritedEnvironment } from '#local/environment';
import { privateFolder } from '#local/private-folder';

const root = path.join(import.meta.dirname, '..', '..');
const { path: folder, remove } = privateFolder();
afterAll(remove);
symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }');

const sound = "import { it } from 'vitest'; it('holds', () => {});";

interface Run {
  /** The texts of test files by their name. */
  readonly files: Readonly<Record<string, string>>;

  /** @default - a set-up that does nothing */
  readonly setUp?: string;

  /** @default - none */
  readonly checks?: string;
}

let runs = 0;

/** The last line and the exit code of a separate run with our reporter. */
const lastLineOf = ({ files, setUp = 'export default () => {};', checks = '' }: Run) => {
  runs += 1;
  const project = path.join(folder, String(runs));
  mkdirSync(project);
  const test = { globalSetup: 'set-up.ts', reporters: [path.join(root, 'test', 'reporter.ts')] };
  const config = `export default ${JSON.stringify({ test })};`;
  const all = { ...files, 'set-up.ts': setUp, 'vitest.config.ts': config };
  for (const [name, text] of Object.entries(all)) writeFileSync(path.join(project, name), text);
  const { stdout, status } = spawnSync('vitest', ['run'], {
    cwd: project,
    env: { ...inheritedEnvironment(), HELI_CHECKS: checks },
    encoding: 'utf8',
  });
  return [stdout.trimEnd().split('\n').at(-1), status];
};

it('counts tests, hooks and files that do not load', () => {
  const files = {
    'a.test.ts': `${sound} it('breaks', () => { throw new Error('broken'); });`,
    'b.test.ts': `import { beforeAll } from 'vitest'; beforeAll(() => { throw new Error(); }); ${sound}`,
    'c.test.ts': `import './nothing.ts'; ${sound}`,
  };

  expect(lastLineOf({ files })).toEqual(['1 passed, 3 failed', 1]);
});

it('counts a set-up that fails', () => {
  const setUp = "export default () => { throw new Error('no cloud'); };";

  expect(lastLineOf({ files: { 'a.test.ts': sound }, setUp })).toEqual(['0 passed, 1 failed', 1]);
});

it('adds the checks that ran before', () => {
  const run = { files: { 'a.test.ts': sound }, checks: '5 passed, 1 failed' };

  expect(lastLineOf(run)).toEqual(['6 passed, 1 failed', 0]);
});
