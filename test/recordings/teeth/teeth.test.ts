import { describe, expect, it } from 'vitest';
import { protections } from './protections.ts';
import { without } from './without-each.ts';

const PATIENCE_MS = 600_000;

/** Of so many one: `npm run recordings -- --teeth` takes out each. */
const ONE_IN = 4;

const some = protections
  .map(({ removes }, number) => ({ removes, number }))
  .filter(({ number }) => number % ONE_IN === 0);

describe('the recording', () => {
  it.each(some)('shows that $removes is gone', { timeout: PATIENCE_MS }, async ({ number }) => {
    const { found } = await without(number);
    expect(found).toBeDefined();
  });
});
