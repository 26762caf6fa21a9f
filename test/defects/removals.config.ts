import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { exchanging } from '../../checks/altering/alterations.ts';
import { alteredProject } from '../../checks/altering/project.ts';
import { removals } from './removals.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

const testOf = (id: string): string => {
  const found = readdirSync(`${root}test/defects`).find((name) =>
    name.startsWith(id.toLowerCase()),
  );
  if (!found) throw new Error(`${id} has no test`);
  return `test/defects/${found}`;
};

/**
 * One project for each removal, with the one test that must fail, and one for all of them without a removal, which must
 * pass.
 */
export default defineConfig({
  root,
  test: {
    projects: [
      alteredProject({ name: 'whole', include: ['test/defects/*.test.ts'], alterations: {} }),
      ...removals.map(({ id, file, edits }, index) =>
        alteredProject({
          name: String(index),
          include: [testOf(id)],
          alterations: { [file]: exchanging(edits) },
        }),
      ),
    ],
  },
});
