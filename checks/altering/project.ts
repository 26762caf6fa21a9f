import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, TestProjectInlineConfiguration } from 'vitest/config';
import { root } from '../root.ts';
import type { Alterations } from './alterations.ts';

interface AlteredProject {
  readonly name: string;
  readonly include: readonly string[];
  readonly alterations: Alterations;
}

const LIMIT_MS = 60_000;

const alteredTexts = (alterations: Alterations): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(alterations).map(([file, alter]) => {
      const found = path.join(root, file);
      return [found, alter(readFileSync(found, 'utf8'))];
    }),
  );

/**
 * Serves the altered texts for imports. Vitest caches modules by the content of their files, so an altered one must not
 * be cached.
 */
const altering = (texts: Readonly<Record<string, string>>): Plugin => {
  const altered = (id: string) => texts[id.split('?')[0] ?? ''];
  return {
    name: 'altering',
    enforce: 'pre',
    load: altered,
    configureVitest: ({ defineCacheKeyGenerator }) =>
      defineCacheKeyGenerator(({ id }) => (altered(id) === undefined ? undefined : false)),
  };
};

/**
 * A test project for which some files are altered, whether they are imported or read; the files themselves are never
 * changed. Each test file has a worker of its own, because a shared worker would share modules between projects.
 */
export const alteredProject = ({
  name,
  include,
  alterations,
}: AlteredProject): TestProjectInlineConfiguration => {
  const texts = alteredTexts(alterations);
  return {
    root,
    plugins: [altering(texts)],
    test: {
      name,
      include: [...include],
      testTimeout: LIMIT_MS,
      setupFiles: [path.join(import.meta.dirname, 'read-altered.ts')],
      env: { HELI_ALTERED: JSON.stringify(texts) },
    },
  };
};
