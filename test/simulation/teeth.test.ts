import { describe, expect, it } from 'vitest';
import { replayed, seeded } from './choices.ts';
import { simulate } from './run.ts';
import { sabotages } from './sabotage.ts';
import { promiseIn, shrink } from './shrink.ts';

const MOST_SEEDS = 60;
const MOST_RUNS = 30;

const firstBroken = async (sabotage: (typeof sabotages)[number]) => {
  const seeds = Array.from({ length: MOST_SEEDS }, (_, index) => index + 1);
  for (const seed of [sabotage.foundBy, ...seeds]) {
    const choices = seeded(seed);
    const outcome = await simulate(choices, sabotage);
    if (outcome.failure) return { decisions: choices.taken, outcome };
  }
  return undefined;
};

describe('the simulation', () => {
  it.each(sabotages)('finds out that $removes is gone', async (sabotage) => {
    expect(await firstBroken(sabotage)).toBeDefined();
  });

  it('shrinks what it found to something shorter that breaks the same', async () => {
    const sabotage = sabotages.find(({ removes }) => removes.includes('kept for a repeated'));
    const found = sabotage && (await firstBroken(sabotage));
    if (!found) throw new Error('nothing was found to shrink');

    const { decisions } = await shrink(found.decisions, found.outcome, sabotage, MOST_RUNS);

    expect(decisions.length).toBeLessThan(found.decisions.length / 4);
    const again = await simulate(replayed(decisions), sabotage);
    expect(promiseIn(again)).toBe(promiseIn(found.outcome));
  });
});
