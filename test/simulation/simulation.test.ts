import { describe, expect, it } from 'vitest';
import { inTurn, isInFull } from '#test/turn';
import { seeded } from './choices.ts';
import { together } from './coverage.ts';
import { simulate } from './run.ts';
import seeds from './seeds.json' with { type: 'json' };
import { neverMet } from './wishes.ts';

/** The number of runs in full; `npm test` plays one in so many, in turn. */
const RUNS = Number(process.env.HELI_RUNS ?? 1000);
const ONE_IN = 40;

const all = Array.from({ length: RUNS }, (_, index) => index + 1);

/** Whether any few runs meet it; a rare state, fact or conflict needs some hundred. */
const isFrequent = (wish: string): boolean =>
  /^(?:happening|fault: a call (?:is|dies|runs out))/.test(wish);

const failureOf = async (seed: number) => {
  const { failure } = await simulate(seeded(seed));
  return failure && `seed ${seed}: ${failure.stack}`;
};

describe('whatever dies, repeats, comes late or in the wrong order', () => {
  it('every promise is kept, and every kind of fault was met', async () => {
    const coverage = [];
    for (const seed of inTurn(all, ONE_IN)) {
      const { failure, coverage: met } = await simulate(seeded(seed));
      expect(failure && `seed ${seed}: ${failure.stack}`).toBeUndefined();
      coverage.push(met);
    }
    const never = neverMet(together(coverage));
    expect(isInFull ? never : never.filter(isFrequent)).toEqual([]);
  });

  it('every promise is kept that was once broken', async () => {
    for (const { seed } of seeds) expect(await failureOf(seed)).toBeUndefined();
  });

  it('the same seed plays the same run', async () => {
    const [one, other] = [await simulate(seeded(7)), await simulate(seeded(7))];
    expect(one.trace.length).toBeGreaterThan(200);
    expect(other.trace).toEqual(one.trace);
    expect(other.coverage).toEqual(one.coverage);
  });
});
