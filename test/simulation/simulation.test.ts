import { describe, expect, it } from 'vitest';
import { seeded } from './choices.ts';
import { together } from './coverage.ts';
import { simulate } from './run.ts';
import seeds from './seeds.json' with { type: 'json' };
import { neverMet } from './wishes.ts';

const PATIENCE_MS = 1_200_000;

const SEEDS = Array.from({ length: 200 }, (_, index) => index + 1);

const failureOf = async (seed: number) => {
  const { failure } = await simulate(seeded(seed));
  return failure && `seed ${seed}: ${failure.stack}`;
};

describe('whatever dies, repeats, comes late or in the wrong order', () => {
  it('every promise is kept, and every kind of fault was met', {
    timeout: PATIENCE_MS,
  }, async () => {
    const coverage = [];
    for (const seed of SEEDS) {
      const { failure, coverage: met } = await simulate(seeded(seed));
      expect(failure && `seed ${seed}: ${failure.stack}`).toBeUndefined();
      coverage.push(met);
    }
    expect(neverMet(together(coverage))).toEqual([]);
  });

  it('every promise is kept that was once broken', { timeout: PATIENCE_MS }, async () => {
    for (const { seed } of seeds) expect(await failureOf(seed)).toBeUndefined();
  });

  it('the same seed plays the same run', { timeout: PATIENCE_MS }, async () => {
    const [one, other] = [await simulate(seeded(7)), await simulate(seeded(7))];
    expect(one.trace.length).toBeGreaterThan(200);
    expect(other.trace).toEqual(one.trace);
    expect(other.coverage).toEqual(one.coverage);
  });
});
