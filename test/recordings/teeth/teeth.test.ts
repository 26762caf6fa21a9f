import { describe, expect, it } from 'vitest';
import { inTurn } from '#test/turn';
import { protections } from './protections.ts';
import { without } from './without-each.ts';

/** `npm test` takes out one in so many, in turn. */
const ONE_IN = 6;

const some = inTurn(
  protections.map(({ removes }, number) => ({ removes, number })),
  ONE_IN,
);

describe('the recording', () => {
  it.each(some)('shows that $removes is gone', async ({ number }) => {
    const { found } = await without(number);
    expect(found).toBeDefined();
  });
});
