import { existsSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isInFull } from '#test/turn';
import { applyTo, example } from './apply.ts';
import { copyOfTree, type Ran, removeCopy, runIn } from './copy.ts';

const CHECKS = ['imports', 'refused', 'unused', 'types', 'lint', 'machines', 'packs'];

/** The example's own tests, and the quick ones of the tree that count machines, duties or packs. */
const TESTS = [
  'test/unit/example',
  'test/unit/domain/alerts/text.test.ts',
  'test/unit/schemas',
  'test/unit/fakes',
  'test/machines',
  'test/packs',
];

/** The scripts that write `docs/packs.md` and `docs/machines.md`. */
const WRITES = ['checks/packs-report.ts', 'checks/diagrams.ts'];

/** The tests of what clauses do in each place: the example changes no clause. */
const LEFT_OUT = isInFull ? [] : ['--exclude', 'test/packs/clauses/**'];

const PROJECTS = ['unit', 'machines', 'packs'].flatMap((name) => ['--project', name]);

const succeeded = { code: 0 };

describe('the example of docs/, applied to a copy of the tree', () => {
  const made = example();
  const { files, entries, packs } = made;
  let copy: string;
  let checked: Promise<Ran>;
  let played: Promise<Ran>;

  /** Writes the generated pages anew, and then plays everything with one vitest. */
  const play = async (): Promise<Ran> => {
    for (const script of WRITES) {
      const written = await runIn(copy, script);
      if (written.code !== 0) return written;
    }
    return runIn(copy, 'node_modules/vitest/vitest.mjs', 'run', ...PROJECTS, ...LEFT_OUT, ...TESTS);
  };

  beforeAll(() => {
    copy = copyOfTree();
    applyTo(copy, made);
    checked = runIn(copy, 'checks/check.ts', ...CHECKS);
    played = play();
  });

  afterAll(async () => {
    await Promise.all([checked, played]);
    removeCopy(copy);
    expect(existsSync(copy)).toBe(false);
  });

  it('is new files, and one entry in each list', () => {
    const lines = entries.flatMap(({ insert }) => insert.map(({ line }) => line));
    const said = Object.values(packs).flatMap(({ settings, duties }) =>
      Object.keys({ ...settings, ...duties }),
    );
    console.info(
      `example: ${files.length} new files; ${entries.length} lists, one entry each (${lines.length} lines with imports); ` +
        `${said.length} entries in ${Object.keys(packs).length} packs`,
    );

    expect(new Set(entries.map(({ file }) => file)).size).toBe(entries.length);
    for (const { insert } of entries) {
      const imports = insert.filter(({ line }) => line.startsWith('import '));
      expect(insert.length - imports.length).toBe(1);
    }
    expect(lines.filter((line) => line.includes('\n'))).toEqual([]);
  });

  it('passes the checks', async () => {
    const { code, output } = await checked;

    expect({ code, ...(code !== 0 && { output }) }).toEqual(succeeded);
  });

  it('is played, and breaks nothing that counts duties, machines or packs', async () => {
    const { code, output } = await played;

    expect({ code, ...(code !== 0 && { output }) }).toEqual(succeeded);
    expect(output).toContain('home-visit.test.ts');
  });
});
