import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Block, blockAt } from './test-block.ts';

/** A test whose name carries clauses in brackets: `orders each parent back (pol.alone)`. */
export interface NamedTest {
  readonly file: string;
  readonly name: string;
  readonly keys: readonly string[];
  readonly block: Block;
}

/** `it('…'`, `describe('…'`, and `it.each(…)('…'`. */
const NAMES = /(?:\b(?:it|test|describe)(?:\.\w+)*|\))\(\s*(['"`])((?:\\.|(?!\1).)*)\1/g;
const KEY = String.raw`[a-z]{2,3}\.[a-z0-9]+(?:\.\d+)?`;
const BRACKETS = new RegExp(String.raw`\((${KEY}(?:, ${KEY})*)\)`, 'g');

const keysIn = (name: string): readonly string[] =>
  [...name.matchAll(BRACKETS)].flatMap(([, keys = '']) => keys.split(', '));

/** The tests of one file that name clauses. */
export const namedIn = (file: string, text: string): readonly NamedTest[] =>
  [...text.matchAll(NAMES)].flatMap(({ 0: whole, 2: name = '', index }) => {
    const keys = keysIn(name);
    if (keys.length === 0) return [];
    const line = text.slice(0, index + whole.length).split('\n').length;
    return [{ file, name, keys, block: blockAt(text, line) }];
  });

/** Tests that only quote the names of tests. */
const QUOTING = path.join('unit', 'checks');

/** Every test of the repository that names clauses. */
export const namedTests = (root: string): readonly NamedTest[] => {
  const folder = path.join(root, 'test');
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts') && !file.startsWith(QUOTING))
    .toSorted()
    .flatMap((file) => namedIn(`test/${file}`, readFileSync(path.join(folder, file), 'utf8')));
};
