import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** A test whose name carries clauses in brackets: `orders each parent back (pol.alone)`. */
export interface NamedTest {
  readonly file: string;
  readonly name: string;
  readonly keys: readonly string[];
}

/** `it('…'`, `describe('…'`, and `it.each(…)('…'`. */
const NAMES = /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
const KEY = String.raw`[a-z]{2,3}\.[a-z0-9]+(?:\.\d+)?`;
const BRACKETS = new RegExp(String.raw`\((${KEY}(?:, ${KEY})*)\)`, 'g');

const keysIn = (name: string): readonly string[] =>
  [...name.matchAll(BRACKETS)].flatMap(([, keys = '']) => keys.split(', '));

/** The tests of one file that name clauses. */
export const namedIn = (file: string, text: string): readonly NamedTest[] =>
  [...text.matchAll(NAMES)].flatMap(([, , name = '']) => {
    const keys = keysIn(name);
    return keys.length > 0 ? [{ file, name, keys }] : [];
  });

/** These quote names of tests. */
const QUOTING = path.join('unit', 'checks');

/** Every test of the repository that names clauses. */
export const namedTests = (root: string): readonly NamedTest[] => {
  const folder = path.join(root, 'test');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith(QUOTING))
    .toSorted()
    .flatMap((file) => namedIn(`test/${file}`, readFileSync(path.join(folder, file), 'utf8')));
};
