import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin, type TestProjectInlineConfiguration } from 'vitest/config';
import { type Removal, removals } from './removals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const testOf = (id: string): string => {
  const found = readdirSync(`${root}test/defects`).find((name) =>
    name.startsWith(id.toLowerCase()),
  );
  if (!found) throw new Error(`${id} has no test`);
  return `test/defects/${found}`;
};

const without = ({ file, edits }: Removal): string =>
  edits.reduce(
    (text, [find, replace]) => {
      if (!text.includes(find)) throw new Error(`${file} has no ${find}`);
      return text.replaceAll(find, replace);
    },
    readFileSync(`${root}${file}`, 'utf8'),
  );

/** Hands out one file without its protection; the file itself is never touched. */
const removing = (removal: Removal): Plugin => ({
  name: 'removing',
  enforce: 'pre',
  load: (id) => (id.split('?')[0] === `${root}${removal.file}` ? without(removal) : undefined),
});

/**
 * One project for each removal, with the one test that must fail, and one with all of them, which
 * must pass. Each file has a worker of its own: shared ones would share the modules of projects.
 */
const whole: TestProjectInlineConfiguration = {
  root,
  test: { name: 'whole', include: ['test/defects/*.test.ts'], testTimeout: 60_000 },
};

export default defineConfig({
  root,
  test: {
    // A kept module knows of its file alone, not of what was taken out of it.
    fsModuleCache: false,
    projects: [
      whole,
      ...removals.map((removal, index) => ({
        root,
        plugins: [removing(removal)],
        test: { name: String(index), include: [testOf(removal.id)], testTimeout: 60_000 },
      })),
    ],
  },
});
