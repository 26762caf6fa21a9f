import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { inTurn } from '#test/turn';
import { protections } from './protections.ts';
import { without } from './without-each.ts';

/** `npm test` removes one in this many, in turn. */
const ONE_IN = 6;

const some = inTurn(
  protections.map(({ removes }, number) => ({ removes, number })),
  ONE_IN,
);

const root = new URL('../../../', import.meta.url);

it.each(protections)('what is taken out is there: $removes', ({ file, edit: [find] }) => {
  expect(readFileSync(new URL(file, root), 'utf8')).toContain(find);
});

describe('the recording', () => {
  it.each(some)('shows that $removes is gone', async ({ number }) => {
    const { found } = await without(number);
    expect(found).toBeDefined();
  });
});
