import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../root.ts';
import type { Known } from './claims.ts';
import { namedTests } from './named-tests.ts';
import { readTable } from './table.ts';

/** The present state of the repository. */
export const known = (): Known => {
  const texts = new Map<string, string>();
  return {
    table: readTable(),
    tests: namedTests(root),
    read: (file) => {
      const text = texts.get(file) ?? readFileSync(path.join(root, file), 'utf8');
      texts.set(file, text);
      return text;
    },
  };
};
