import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { removals } from './removals.ts';

const root = new URL('../../', import.meta.url);

it.each(removals)('$id finds what it takes out: $removed', ({ file, edits }) => {
  const text = readFileSync(new URL(file, root), 'utf8');

  expect(edits.map(([find]) => find).filter((find) => !text.includes(find))).toEqual([]);
});
