import { describe, expect, it } from 'vitest';
import { sideBySide, type Tally } from '#test/releases/side-by-side';
import { inTurn } from '#test/turn';
import { seeded } from './choices.ts';
import { simulate } from './run.ts';

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);
const ONE_IN = 20;

/** The deeds that read or write what the other release has stored. */
const crossing = ['makeReport', 'endDuty', 'relay', 'sweep', 'openDuty', 'tellReporter'] as const;

describe('this release and the last one, side by side', () => {
  it('keep every promise together, each on what the other has stored', async () => {
    const tally: Tally = { done: new Map(), left: new Map() };
    for (const seed of inTurn(SEEDS, ONE_IN)) {
      const choices = seeded(seed);
      const { failure } = await simulate(choices, undefined, sideBySide(choices, tally));
      expect(failure && `seed ${seed}: ${failure.stack}`).toBeUndefined();
    }
    for (const step of crossing) expect(tally.done.get(step), step).toBeGreaterThan(0);
  });
});
